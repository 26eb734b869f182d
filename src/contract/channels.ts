import { z } from 'zod'
import type { DeskError } from '../base/deskError.ts'
import type { Result } from '../base/result.ts'
import { isArticleId } from '../base/articleId.ts'
import { articleIdOfBinName } from '../base/binName.ts'
import { isAssetName } from '../article/asset.ts'
import { isLexiconName } from '../check/lexicon/isLexiconName.ts'
import { isTemplateName } from '../publish/template/templateName.ts'
import { copiedInput, lentInput } from './copiedInputs.ts'
import { isUnsentPlace, MOST_UNSENT } from '../saving/unsentWords.ts'
import { isVersion } from '../saving/history/isVersion.ts'
import { TABLE_CHANNELS } from './tableChannels.ts'
import { REPORT_FORMS } from './reportForm.ts'
import { ANSWER } from './answers.ts'
import { CHANNEL_NAMES, type ChannelName } from './channelNames.ts'
import { settingsPatchSchema } from './settings.ts'
import { stepsChangeInput } from './stepInputs.ts'

const nothing = z.strictObject({})
const id = z.string().max(80).refine(isArticleId)
const binName = z
  .string()
  .max(88)
  .refine((name) => articleIdOfBinName(name) !== null)
const assetName = z.string().refine(isAssetName)
const version = z.string().max(80).refine(isVersion)
const path = z.string().min(1).max(4096)
/** a folder the user chose; only `folders.choose` and the desk's own suggestions make one */
const grant = z.string().min(1).max(64)
const profile = z.string().min(1).max(60)
/** of a stored profile */
const mark = z.string().max(40)
const rule = z.string().min(1).max(60)
const what = z.string().max(2000).nullable()
const ignoreChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), rule, what, reason: z.string().max(500) }),
  z.strictObject({ kind: z.literal('remove'), rule, what }),
])
const lexiconFile = z.string().max(255).refine(isLexiconName)
const templateName = z.string().refine(isTemplateName)
const json = z.record(z.string(), z.unknown())
const revision = z.int().nonnegative()
/** a step of the body in ProseMirror's JSON form */
const step = z.object({ stepType: z.string().min(1).max(60) }).catchall(z.json())

/** what a window did since it last heard from the desk */
const windowBatch = {
  /** the word that this opening of the article in this window goes by; made up by the window */
  client: z.string().min(1).max(40),
  /** steps before these since `article.open` */
  revision,
  steps: z.array(step).max(100_000),
  metadata: json.nullable(),
  /** of the window's body after these steps, in ProseMirror's positions */
  size: z.int().nonnegative(),
}

/** The largest picture or manuscript that crosses, in bytes. */
export const MOST_BYTES = 50 * 1024 * 1024
const bytes = z.instanceof(Uint8Array).refine((value) => value.byteLength <= MOST_BYTES)

/** the pictures that were saved beside a page, by their paths from its folder */
const companions = z
  .array(z.strictObject({ name: z.string().max(500), bytes }))
  .max(500)
  .optional()

/**
 * Everything the user interface may ask of the desk: one closed map of channel → the schema of what it takes; what it answers stands beside
 * it in `answers.ts`. The preload bridge, the router and the web shell are derived from this map; nothing goes round it.
 */
export const CHANNELS = {
  'desk.info': { input: nothing, answer: ANSWER['desk.info'] },
  'settings.get': { input: nothing, answer: ANSWER['settings.get'] },
  'settings.change': { input: settingsPatchSchema, answer: ANSWER['settings.change'] },

  /** opens the shell's own folder dialog; null when cancelled. Refused where the shell has none (`desk.info`.nativeDialogs). */
  'folders.ask': {
    input: z.strictObject({ purpose: z.enum(['library', 'export', 'import']) }),
    answer: ANSWER['folders.ask'],
  },
  /** lists the folders within a folder, for the window's own folder dialog. Refused where the shell has a dialog of its own. */
  'folders.list': { input: z.strictObject({ path: path.nullable() }), answer: ANSWER['folders.list'] },
  /** grants a folder chosen in the window's own dialog; may create it. Refused where the shell has a dialog of its own. */
  'folders.choose': { input: z.strictObject({ path, create: z.boolean() }), answer: ANSWER['folders.choose'] },
  /** shows a folder that an export wrote, in the system's file manager */
  'folders.reveal': { input: z.strictObject({ grant }), answer: ANSWER['folders.reveal'] },

  'library.current': { input: nothing, answer: ANSWER['library.current'] },
  'library.create': {
    input: z.strictObject({ grant, name: z.string().trim().min(1).max(60) }),
    answer: ANSWER['library.create'],
  },
  'library.open': { input: z.strictObject({ grant }), answer: ANSWER['library.open'] },
  'library.openRecent': { input: z.strictObject({ path }), answer: ANSWER['library.openRecent'] },
  'library.list': { input: z.strictObject({ title: z.string().max(200) }), answer: ANSWER['library.list'] },
  /** finds by the query language: words anywhere, fields, dates, counts; '' finds all, the latest changed first */
  'library.search': {
    input: z.strictObject({ query: z.string().max(1000), limit: z.int().min(1).max(20_000) }),
    answer: ANSWER['library.search'],
  },
  ...TABLE_CHANNELS,

  /** reads a manuscript without keeping anything: bytes of a file, or text */
  'intake.read': {
    input: z.union([
      z.strictObject({ name: z.string().max(255), bytes, companions }),
      z.strictObject({ text: z.string().max(MOST_BYTES) }),
    ]),
    answer: ANSWER['intake.read'],
  },
  /** the reference article that is shipped with the program, as bytes of a manuscript */
  'intake.sample': { input: nothing, answer: ANSWER['intake.sample'] },
  /** the manuscripts in a granted folder and the folders in it, by path; what may be pages of one article stands together */
  'intake.list': { input: z.strictObject({ grant }), answer: ANSWER['intake.list'] },
  /** imports one manuscript without a person looking on: files of a granted folder, or bytes that are sent; several are pages of one article */
  'intake.import': {
    input: z.union([
      z.strictObject({ grant, files: z.array(path).min(1).max(50) }),
      z.strictObject({
        sent: z
          .array(z.strictObject({ name: z.string().max(255), bytes, companions }))
          .min(1)
          .max(50),
      }),
    ]),
    answer: ANSWER['intake.import'],
  },

  /** puts the article of a package (稿件包) into the library, file for file, with its pictures and versions */
  'package.import': { input: z.strictObject({ name: z.string().max(255), bytes }), answer: ANSWER['package.import'] },

  'article.create': {
    input: z.strictObject({ metadata: json, document: json, assets: z.array(json).max(2000) }),
    answer: ANSWER['article.create'],
  },
  /** `fresh`: takes what the file holds; what windows have beyond it is laid aside. Else windows share the body that is open already. */
  'article.open': { input: z.strictObject({ id, fresh: z.boolean().optional() }), answer: ANSWER['article.open'] },
  /** reads an article as it was saved last, for reading only: nothing is locked, and nobody has it open */
  'article.read': { input: z.strictObject({ id }), answer: ANSWER['article.read'] },
  /**
   * Adds steps and changed fields to the article's one body, and keeps them until the next save; answers when they are on the disk. `etag` is
   * that of the version the edit began with. A window that is behind takes in what it missed, and sends again.
   */
  'article.journal': {
    input: z.strictObject({ id, etag: z.string().max(80), ...windowBatch }),
    answer: ANSWER['article.journal'],
  },
  /**
   * Saves the article's one body with the steps and fields sent along. `asked`: by the person, not by itself. `etag` is that of the version
   * the edit began with; null saves again an article whose file was deleted; `overwrite` answers a conflict with whatever lies there, `over`
   * one with the file of that etag alone. `whole` is the window's own body and metadata, the batch in them: sent where the desk has another
   * or none (`journal.differs`).
   */
  'article.save': {
    input: z.strictObject({
      id,
      etag: z.string().max(80).nullable(),
      overwrite: z.boolean(),
      over: z.string().max(80).optional(),
      asked: z.boolean(),
      whole: z.strictObject({ metadata: json, document: json }).nullable(),
      ...windowBatch,
    }),
    answer: ANSWER['article.save'],
  },
  /** `discard`: the person gave up what is not saved; else unsaved steps are offered again when it is next opened */
  'article.close': { input: z.strictObject({ id, discard: z.boolean().optional() }), answer: ANSWER['article.close'] },
  /** what an open article clashes with: its file now, and what the edits, which began with the file of `etag`, began as */
  'article.conflict': {
    input: z.strictObject({ id, etag: z.string().max(80) }),
    answer: ANSWER['article.conflict'],
  },
  /** puts an article that cannot be saved in its library into a folder the person chose; it stays open and unsaved */
  'article.saveElsewhere': {
    input: z.strictObject({ id, metadata: json, document: json, grant }),
    answer: ANSWER['article.saveElsewhere'],
  },

  /** moves a closed article to the bin and gives its name there; refused while a window has it open */
  'article.remove': { input: z.strictObject({ id }), answer: ANSWER['article.remove'] },
  'bin.list': { input: nothing, answer: ANSWER['bin.list'] },
  /** gives the id it has again, or another where that is taken */
  'bin.restore': { input: z.strictObject({ name: binName }), answer: ANSWER['bin.restore'] },
  /** removes for good what the person has seen and named */
  'bin.empty': { input: z.strictObject({ names: z.array(binName).min(1).max(100_000) }), answer: ANSWER['bin.empty'] },
  /** asks whoever edits the article to hand it over; the answer comes as `article.lock` */
  'article.askLock': { input: z.strictObject({ id }), answer: ANSWER['article.askLock'] },
  /** goes on editing although somebody asked */
  'article.declineLock': { input: z.strictObject({ id }), answer: ANSWER['article.declineLock'] },
  /** hands the article over and goes on reading; the window saves before */
  'article.giveLock': { input: z.strictObject({ id }), answer: ANSWER['article.giveLock'] },
  /** takes a lock that is free, or over one that is stale; the article is opened anew after that, unless unsaved text is to be kept */
  'article.takeLock': { input: z.strictObject({ id }), answer: ANSWER['article.takeLock'] },

  /** what was typed about an article and not sent, kept on this machine alone; `id` null: about the library itself */
  'unsent.read': { input: z.strictObject({ id: id.nullable() }), answer: ANSWER['unsent.read'] },
  /** keeps the words of one place, '' forgets them; answers when they are on the disk */
  'unsent.keep': {
    input: z.strictObject({
      id: id.nullable(),
      place: z.string().max(60).refine(isUnsentPlace),
      text: z.string().max(MOST_UNSENT),
    }),
    answer: ANSWER['unsent.keep'],
  },

  'assets.add': { input: z.strictObject({ id, name: z.string().max(255), bytes }), answer: ANSWER['assets.add'] },
  'assets.get': { input: z.strictObject({ id, name: assetName }), answer: ANSWER['assets.get'] },
  /** tells the other windows which article's pictures were copied last; `id` null: none of an article, and `lent` are the bytes of some of them */
  'assets.noteCopied': { input: copiedInput, answer: ANSWER['assets.noteCopied'] },
  'assets.copied': { input: nothing, answer: ANSWER['assets.copied'] },
  /** a picture that the window which copied last lent; bytes null where it lent none of that name, or another has copied since */
  'assets.lent': { input: lentInput, answer: ANSWER['assets.lent'] },

  /** the versions of an article, the newest first; `after`: those that follow the last one of the page before */
  'history.list': { input: z.strictObject({ id, after: version.nullable() }), answer: ANSWER['history.list'] },
  'history.read': { input: z.strictObject({ id, version }), answer: ANSWER['history.read'] },
  /** names a version, so that it is kept for ever; '' takes the name away */
  'history.name': {
    input: z.strictObject({ id, version, name: z.string().trim().max(60) }),
    answer: ANSWER['history.name'],
  },
  /** keeps the saved article as a version before another is restored; null where the last one holds the same */
  'history.keep': {
    input: z.strictObject({ id, why: z.enum(['beforeRestore', 'restore']) }),
    answer: ANSWER['history.keep'],
  },
  /** thins the versions now; tells how many went, and the bytes they took */
  'history.reclaim': { input: z.strictObject({ id }), answer: ANSWER['history.reclaim'] },

  /** takes a decision on a saved article into its record; who decides is what the person says */
  'review.decide': {
    input: z.strictObject({
      id,
      move: z.enum(['pass', 'proof', 'return', 'withdraw', 'spike', 'reopen']),
      opinion: z.string().max(4000),
      who: z.string().max(50),
      role: z.string().max(50),
    }),
    answer: ANSWER['review.decide'],
  },
  /** the library's steps of the review */
  'review.steps': { input: nothing, answer: ANSWER['review.steps'] },
  /** changes them, where they are what the person saw */
  'review.changeSteps': { input: stepsChangeInput, answer: ANSWER['review.changeSteps'] },

  /** lets a finding stand in an article, or no more: `what` is its key, null for all of the rule. The reason stands in the article. */
  'checks.ignore': {
    input: z.strictObject({ id, change: ignoreChange }),
    answer: ANSWER['checks.ignore'],
  },
  /** what the library lets stand in all its articles */
  'checks.ignored': { input: nothing, answer: ANSWER['checks.ignored'] },
  /** the same change for all articles of the library: `what` are the words found */
  'checks.ignoreInLibrary': {
    input: z.strictObject({ change: ignoreChange }),
    answer: ANSWER['checks.ignoreInLibrary'],
  },
  /** what a text and the library offer for the metadata of an article */
  'suggest.read': {
    input: z.strictObject({
      id,
      title: z.string().max(2000),
      text: z.string().max(400_000),
      taken: z.array(z.string().max(400)).max(400),
      most: z.int().min(1).max(5000),
    }),
    answer: ANSWER['suggest.read'],
  },
  /** how many findings saved articles have, measured by a profile; null for one that could not be checked */
  'checks.counts': {
    input: z.strictObject({ ids: z.array(id).max(100), profile }),
    answer: ANSWER['checks.counts'],
  },
  /** writes what the checks find in a saved article (体检报告), measured by a profile, into a folder that the person chose */
  'checks.report': {
    input: z.strictObject({ id, profile, grant, form: z.enum(REPORT_FORMS) }),
    answer: ANSWER['checks.report'],
  },
  /** the library's own word lists, as they stand in their files */
  'lexicons.list': { input: nothing, answer: ANSWER['lexicons.list'] },
  /** what would be read of a list, and what refused; keeps nothing */
  'lexicons.inspect': {
    input: z.strictObject({ name: z.string().min(1).max(255), bytes }),
    answer: ANSWER['lexicons.inspect'],
  },
  /** keeps a list; one of the same name gives way to it */
  'lexicons.import': {
    input: z.strictObject({
      bytes,
      head: z.strictObject({
        name: z.string().trim().min(1).max(60),
        kind: z.enum(['forbidden', 'careful', 'preferred', 'person', 'proper']),
        version: z.string().max(40),
        date: z.string().max(40),
        by: z.string().max(60),
      }),
    }),
    answer: ANSWER['lexicons.import'],
  },
  'lexicons.remove': { input: z.strictObject({ file: lexiconFile }), answer: ANSWER['lexicons.remove'] },
  /** writes a list into a folder that the person chose */
  /** writes a list of each kind that shows the form into a folder of its own */
  'lexicons.samples': { input: z.strictObject({ grant }), answer: ANSWER['lexicons.samples'] },
  'lexicons.export': { input: z.strictObject({ file: lexiconFile, grant }), answer: ANSWER['lexicons.export'] },
  'publish.profiles': { input: nothing, answer: ANSWER['publish.profiles'] },
  /** one change of the library's profiles; answers them all. A profile is checked place by place before it is stored. */
  'publish.changeProfiles': {
    input: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('add'), profile: json }),
      z.strictObject({ kind: z.literal('put'), profile: json, over: mark }),
      z.strictObject({ kind: z.literal('remove'), over: mark }),
      z.strictObject({ kind: z.literal('move'), over: mark, by: z.union([z.literal(1), z.literal(-1)]) }),
      z.strictObject({ kind: z.literal('standard'), name: profile }),
    ]),
    answer: ANSWER['publish.changeProfiles'],
  },
  /** the templates of the library's pages, with their texts */
  'publish.templates': { input: nothing, answer: ANSWER['publish.templates'] },
  /** writes one over what the person saw of it; `over` is that one's etag, null where there was none of this name */
  'publish.putTemplate': {
    input: z.strictObject({
      name: templateName,
      text: z.string().max(500_000),
      over: z.string().max(64).nullable(),
    }),
    answer: ANSWER['publish.putTemplate'],
  },
  /** removes one that is still as the person saw it; `over` is its etag */
  'publish.removeTemplate': {
    input: z.strictObject({ name: templateName, over: z.string().max(64) }),
    answer: ANSWER['publish.removeTemplate'],
  },
  /** the page that a template makes of values; `text`: as it is being edited, null: as it is stored */
  'publish.fillTemplate': {
    input: z.strictObject({
      name: templateName,
      text: z.string().max(500_000).nullable(),
      values: z.strictObject({
        html: z.strictObject({ body: z.string(), style: z.string(), json_ld: z.string() }),
        text: json,
      }),
    }),
    answer: ANSWER['publish.fillTemplate'],
  },
  /** what an export would write, from the saved article */
  'publish.plan': { input: z.strictObject({ id, profile }), answer: ANSWER['publish.plan'] },
  /** `pass`: what is asked about was seen; `reason`: why the article leaves although something stops it, which goes into its record */
  'publish.write': {
    input: z.strictObject({
      id,
      profile,
      grant,
      pass: z.boolean().optional(),
      reason: z.string().trim().min(1).max(500).nullable().optional(),
    }),
    answer: ANSWER['publish.write'],
  },
  /** exports many saved articles by many profiles, with a report beside them; tells `publish.batchProgress` on the way. One at a time. */
  'publish.batch': {
    input: z.strictObject({
      ids: z.array(id).min(1).max(100_000),
      profiles: z.array(profile).min(1).max(50),
      grant,
      pass: z.boolean().optional(),
      reason: z.string().trim().min(1).max(500).nullable(),
    }),
    answer: ANSWER['publish.batch'],
  },
  /** ends a batch after the item that is being written */
  'publish.cancelBatch': { input: nothing, answer: ANSWER['publish.cancelBatch'] },
  /** how an article left so far, the latest first */
  'publish.records': { input: z.strictObject({ id }), answer: ANSWER['publish.records'] },

  /** answers `window.closeAsked`: whether everything is safe and the window may go */
  'window.closeAnswer': { input: z.strictObject({ close: z.boolean() }), answer: ANSWER['window.closeAnswer'] },
  /** the title of the window, and whether it holds unsaved text */
  'window.describe': {
    input: z.strictObject({ title: z.string().max(300), dirty: z.boolean() }),
    answer: ANSWER['window.describe'],
  },
  /** a further window, on an article where one is named; a page in a browser opens it itself */
  'window.open': { input: z.strictObject({ article: id.optional() }), answer: ANSWER['window.open'] },
  /** whether the window fills the screen; a page in a browser has no say in that */
  'window.setFullScreen': { input: z.strictObject({ on: z.boolean() }), answer: ANSWER['window.setFullScreen'] },
} as const satisfies Readonly<Record<ChannelName, { readonly input: z.ZodType; readonly answer: object }>>

export { CHANNEL_NAMES, type ChannelName }

/** What a channel takes. */
export type InputOf<C extends ChannelName> = z.infer<(typeof CHANNELS)[C]['input']>

/** What a channel answers when all went well. */
export type AnswerOf<C extends ChannelName> = NonNullable<(typeof CHANNELS)[C]['answer']['type']>

/** What a call of a channel gives. */
export type ChannelResult<C extends ChannelName> = Result<AnswerOf<C>, DeskError>
