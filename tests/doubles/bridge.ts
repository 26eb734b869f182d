import { createHash } from 'node:crypto'
import type { Article } from '../../src/article/article.ts'
import { ARTICLE_FORMAT, ARTICLE_VERSION } from '../../src/article/article.ts'
import type { IgnoredFinding } from '../../src/article/ignoredFinding.ts'
import type { Asset } from '../../src/article/asset.ts'
import { bodyText } from '../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { emptyDocument } from '../../src/article/document/emptyDocument.ts'
import { countText } from '../../src/article/countText.ts'
import type { Loss } from '../../src/article/loss.ts'
import { emptyMetadata, type Metadata } from '../../src/article/metadata.ts'
import { deskError, type DeskError, type ErrorCode } from '../../src/base/deskError.ts'
import { err, ok } from '../../src/base/result.ts'
import type { FolderListing, LibraryInfo, OpenArticle } from '../../src/contract/answers.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import { CHANNELS, type ChannelName, type ChannelResult, type InputOf } from '../../src/contract/channels.ts'
import type { DeskEvents, EventName } from '../../src/contract/event.ts'
import { changeProfiles } from '../../src/publish/stored/changeProfiles.ts'
import { readLibraryProfiles } from '../../src/publish/stored/readLibraryProfiles.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/contract/settings.ts'
import { advance, liveBody, liveContent, type LiveBody } from '../../src/saving/live/liveBody.ts'
import { changeSteps } from '../../src/review/stored/changeSteps.ts'
import { readSteps } from '../../src/review/stored/readSteps.ts'
import { changeLists } from '../../src/library/lists/changeLists.ts'
import { countUsed } from '../../src/library/lists/countUsed.ts'
import { listUse } from '../../src/library/lists/listUse.ts'
import { readLists } from '../../src/library/lists/readLists.ts'
import type { BinRow } from '../../src/library/binRow.ts'
import type { LockStanding } from '../../src/saving/lock/lockStanding.ts'
import type { LibraryRow } from '../../src/library/libraryRow.ts'

type Handlers = { [C in ChannelName]?: (input: InputOf<C>) => ChannelResult<C> | Promise<ChannelResult<C>> }

/** An article as the fake desk holds it. */
export interface HeldArticle {
  metadata: Metadata
  document: DocumentJson
  assets: Asset[]
  losses: Loss[]
  readOnly: boolean
  /** what opening it finds in its journal; nothing unless told */
  journal?: Pick<OpenArticle, 'revision' | 'recovered' | 'diverged'>
  /** who has its lock; this desk unless told */
  lock?: LockStanding
}

/** A batch that the fake desk has journaled. */
export type JournaledBatch = Omit<InputOf<'article.journal'>, 'id'>

/** A small desk in memory: it keeps articles with etags and can be told to fail, to wait, or to have a file changed behind its back. */
export interface FakeDesk {
  readonly bridge: Bridge
  readonly articles: Map<string, HeldArticle>
  /** the batches sent since an article was opened or last saved, in order */
  readonly journaled: Map<string, JournaledBatch[]>
  /** what was typed about an article and not sent, by place; that about the library by '' */
  readonly unsent: Map<string, Map<string, string>>
  /** the deleted articles, by their names in the bin */
  readonly binned: Map<string, HeldArticle>
  readonly settings: () => Settings
  /** every call, in order */
  readonly calls: { channel: ChannelName; input: unknown }[]
  /** how often a channel was called */
  count(channel: ChannelName): number
  put(id: string, article?: Partial<HeldArticle>): void
  /** The next calls of a channel answer with an error; how many (once, if not said). */
  fail(channel: ChannelName, code: ErrorCode, times?: number): void
  /** Calls of a channel wait until what this gives is called. */
  hold(channel: ChannelName): () => void
  emit<E extends EventName>(event: E, payload: DeskEvents[E]): void
  etagOf(id: string): string
  /** how many saves run at this moment, and the most there ever were */
  readonly running: { now: number; most: number }
}

/** Options of the fake desk. */
export interface FakeDeskOptions {
  readonly library?: LibraryInfo | null
  /** what library.json holds beside id and name */
  readonly libraryFile?: Readonly<Record<string, unknown>>
  readonly folders?: Readonly<Record<string, FolderListing>>
  readonly handlers?: Handlers
}

const MINE: LockStanding = { kind: 'mine', askedBy: null }

/** The library that the fake desk has open unless told otherwise. */
export const LIBRARY: LibraryInfo = { id: 'lib', name: '测试稿库', path: '/library' }

/** Makes a small desk in memory behind the real contract: every input is checked by the channel's own schema. */
export function fakeDesk(options: FakeDeskOptions = {}): FakeDesk {
  const articles = new Map<string, HeldArticle>()
  const journaled: FakeDesk['journaled'] = new Map()
  const binned: FakeDesk['binned'] = new Map()
  /** what was typed and not sent, by article and place */
  const unsent: FakeDesk['unsent'] = new Map()
  /** the bodies of open articles */
  const live = new Map<string, LiveBody>()
  /** what was opened or saved, by article and etag */
  const beginnings = new Map<string, Pick<HeldArticle, 'metadata' | 'document'>>()
  const calls: FakeDesk['calls'] = []
  const failures = new Map<ChannelName, DeskError[]>()
  const gates = new Map<ChannelName, Promise<void>>()
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  const running = { now: 0, most: 0 }
  let libraryFile: Readonly<Record<string, unknown>> = options.libraryFile ?? {}
  let settings: Settings = DEFAULT_SETTINGS
  let library = options.library === undefined ? LIBRARY : options.library

  const etagOf = (id: string) => {
    const held = articles.get(id)
    // The lock is no part of the file.
    const file = JSON.stringify({ ...held, lock: undefined })
    return held === undefined ? 'gone' : createHash('sha256').update(file).digest('hex').slice(0, 12)
  }
  const stand = (id: string, lock: LockStanding) => {
    const held = articles.get(id)
    if (held === undefined) return err(deskError('article.notFound'))
    held.lock = lock
    listeners.get('article.lock')?.forEach((listener) => listener({ id, lock } as never))
    return ok(lock)
  }
  const remember = (id: string) => {
    const held = articles.get(id)
    if (held !== undefined) beginnings.set(`${id} ${etagOf(id)}`, held)
  }
  const enter = (info: LibraryInfo) => ok((library = info))
  const taken = (
    id: string,
    { revision, ...batch }: Pick<JournaledBatch, 'revision' | 'steps' | 'metadata' | 'size'>,
  ) => {
    const now = live.get(id)
    return now === undefined || now.revision !== revision ? null : advance(now, batch)
  }

  /** what is let stand by article; '' is the library */
  const ignored = new Map<string, IgnoredFinding[]>()
  const handlers: Handlers = {
    'desk.info': () =>
      ok({
        version: '0.1.0',
        shell: 'web',
        platform: 'linux',
        systemLanguage: 'zh',
        nativeDialogs: false,
        suggestedLibrary: { grant: 'suggested', path: '/home/editor/稿库' },
      }),
    'settings.get': () => ok(settings),
    'settings.change': (patch) => ok((settings = { ...settings, ...(patch as Partial<Settings>) })),
    'folders.list': ({ path }) => {
      const listing = options.folders?.[path ?? '/home/editor']
      return listing === undefined ? err(deskError('contract.notGranted')) : ok(listing)
    },
    'folders.choose': ({ path }) => ok({ grant: `grant:${path}`, path }),
    'library.current': () => ok({ library }),
    'library.create': ({ name }) => enter({ ...LIBRARY, name }),
    'library.open': () => enter(LIBRARY),
    'library.openRecent': ({ path }) => enter({ ...LIBRARY, path }),
    'library.list': ({ title }) =>
      ok({ rows: rowsOf(articles).filter((row) => row.title.includes(title)), binned: binned.size }),
    'library.search': ({ query, limit }) => {
      const rows = rowsOf(articles).filter((row) => row.title.includes(query))
      const hits = rows.slice(0, limit).map((row) => ({ row, snippet: null }))
      return ok({ hits, more: rows.length > limit, hints: [], reading: null, renewed: false, binned: binned.size })
    },
    'library.views': () => ok({ views: [] }),
    'suggest.read': () =>
      ok({
        keywords: [
          { word: '脱贫攻坚', times: 12, known: true },
          { word: '驻村干部', times: 5, known: false },
        ],
        abstract: '会议今天召开。',
        channels: [{ path: ['理论', '党建'], articles: 7 }],
      }),
    'library.counts': ({ queries }) => ok({ counts: queries.map(() => 0) }),
    'library.remembered': () => ok({ values: {} }),
    'lists.get': () => ok({ lists: readLists(libraryFile) }),
    'lists.used': ({ list }) =>
      ok(
        listUse(
          list,
          readLists(libraryFile),
          countUsed(
            list,
            [...articles.values()].map(({ metadata }) => metadata),
          ),
        ),
      ),
    'lists.change': (change) => {
      const changed = changeLists(libraryFile, change)
      if (!changed.ok) return changed
      libraryFile = changed.value
      return ok({ lists: readLists(libraryFile) })
    },
    'publish.profiles': () => ok(readLibraryProfiles(libraryFile)),
    'review.steps': () => ok(readSteps(libraryFile)),
    'review.changeSteps': (change) => {
      const changed = changeSteps(libraryFile, change)
      if (!changed.ok) return changed
      libraryFile = changed.value
      listeners.get('review.stepsChanged')?.forEach((listener) => listener({} as never))
      return ok(readSteps(libraryFile))
    },
    'publish.templates': () => ok({ templates: [] }),
    'publish.records': () => ok({ records: [] }),
    'checks.ignore': ({ id, change }) => {
      const line = { who: '张三', at: '2016-05-19T06:08:00.000Z', reason: '', ...change }
      const before = ignored.get(id) ?? []
      const others = before.filter(({ rule, what }) => rule !== line.rule || what !== line.what)
      ignored.set(id, change.kind === 'add' ? [...others, line] : others)
      const review = { stage: 'draft' as const, ignored: ignored.get(id) ?? [] }
      listeners.get('article.reviewed')?.forEach((listener) => listener({ id, review } as never))
      return ok({ review, saved: { etag: etagOf(id), modifiedAt: '2016-05-19T06:08:00.000Z', revision: 0 } })
    },
    'checks.ignored': () => ok({ ignored: ignored.get('') ?? [] }),
    'checks.ignoreInLibrary': ({ change }) => {
      const line = { who: '张三', at: '2016-05-19T06:08:00.000Z', reason: '', ...change }
      const others = (ignored.get('') ?? []).filter(({ rule, what }) => rule !== line.rule || what !== line.what)
      ignored.set('', change.kind === 'add' ? [...others, line] : others)
      listeners.get('checks.ignoredChanged')?.forEach((listener) => listener({} as never))
      return ok({ ignored: ignored.get('') ?? [] })
    },
    'checks.report': ({ id, form }) => ok({ file: `体检报告-${id}.${form}` }),
    'lexicons.list': () => ok({ files: [] }),
    'publish.changeProfiles': (change) => {
      const changed = changeProfiles(libraryFile, change)
      if (!changed.ok) return changed
      libraryFile = changed.value
      return ok(readLibraryProfiles(libraryFile))
    },
    'article.create': ({ metadata, document, assets }) => {
      const id = `20160519-新稿-${'abcdefghij'[articles.size] ?? 'z'}aaa`
      articles.set(id, {
        metadata: metadata as unknown as Metadata,
        document: document as unknown as DocumentJson,
        assets: assets as unknown as Asset[],
        losses: [],
        readOnly: false,
      })
      return ok({ id })
    },
    'article.remove': ({ id }) => (moved(articles, binned, id) ? ok({ name: id }) : err(deskError('article.notFound'))),
    'bin.list': () => ok({ articles: rowsOf(binned).map(binRowOf) }),
    'bin.restore': ({ name }) => (moved(binned, articles, name) ? ok({ id: name }) : err(deskError('bin.notFound'))),
    'bin.empty': ({ names }) => ok({ removed: names.filter((name) => binned.delete(name)).length }),
    'article.open': ({ id }) => {
      const held = articles.get(id)
      if (held === undefined) return err(deskError('article.notFound'))
      const journal = held.journal ?? { revision: 0, recovered: null, diverged: false }
      live.set(id, liveBody(held.document, held.metadata, journal.revision))
      remember(id)
      journaled.set(id, journaled.get(id) ?? [])
      const { losses, lock = MINE } = held
      const readOnly = held.readOnly || lock.kind !== 'mine'
      const unsaved = journal.recovered !== null
      return ok({ article: articleOf(id, held), etag: etagOf(id), losses, readOnly, lock, unsaved, ...journal })
    },
    'article.read': ({ id }) => {
      const held = articles.get(id)
      return held === undefined
        ? err(deskError('article.notFound'))
        : ok({ article: articleOf(id, held), etag: etagOf(id) })
    },
    'unsent.read': ({ id }) => ok({ words: Object.fromEntries(unsent.get(id ?? '') ?? []) }),
    'unsent.keep': ({ id, place, text }) => {
      const words = new Map(unsent.get(id ?? '')).set(place, text)
      if (text === '') words.delete(place)
      unsent.set(id ?? '', words)
      return ok({})
    },
    'article.journal': ({ id, ...batch }) => {
      const next = taken(id, batch)
      if (next === null) return err(deskError('journal.differs'))
      live.set(id, next)
      journaled.get(id)?.push(batch)
      return ok({ revision: next.revision, missed: [] })
    },
    'article.save': ({ id, etag, overwrite, over, whole, ...batch }) => {
      const held = articles.get(id)
      if (held === undefined && etag !== null) return err(deskError('save.orphan'))
      if (held !== undefined && etag !== etagOf(id) && !overwrite && over !== etagOf(id))
        return err(deskError('save.conflict'))
      const next =
        whole === null
          ? taken(id, batch)
          : liveBody(
              whole.document as unknown as DocumentJson,
              whole.metadata as unknown as Metadata,
              batch.revision + batch.steps.length,
            )
      if (next === null) return err(deskError('journal.differs'))
      live.set(id, next)
      const lock = held?.lock === undefined ? {} : { lock: held.lock }
      articles.set(id, { assets: held?.assets ?? [], ...liveContent(next), losses: [], readOnly: false, ...lock })
      journaled.set(id, [])
      remember(id)
      return ok({ etag: etagOf(id), modifiedAt: '2016-05-19T06:08:00.000Z', revision: next.revision })
    },
    'article.conflict': ({ id, etag }) => {
      const held = articles.get(id)
      if (held === undefined) return err(deskError('article.notFound'))
      const { metadata, document, assets, modifiedAt } = articleOf(id, held)
      const theirs = { etag: etagOf(id), metadata, document, assets, modifiedAt, losses: held.losses }
      return ok({ theirs, base: beginnings.get(`${id} ${etag}`) ?? null })
    },
    'article.close': () => ok({}),
    'article.askLock': ({ id }) => {
      const lock = articles.get(id)?.lock ?? MINE
      return stand(id, lock.kind === 'held' ? { ...lock, asking: 'waiting' } : lock)
    },
    'article.declineLock': ({ id }) => stand(id, MINE),
    'article.giveLock': ({ id }) => {
      const lock = articles.get(id)?.lock ?? MINE
      return stand(id, { kind: 'given', to: lock.kind === 'mine' ? lock.askedBy : null })
    },
    'article.takeLock': ({ id }) => stand(id, MINE),
    'assets.add': ({ id, name, bytes }) => {
      const asset: Asset = { name, kind: 'picture', mediaType: 'image/png', size: bytes.byteLength, sha256: null }
      articles.get(id)?.assets.push(asset)
      return ok(asset)
    },
    'assets.noteCopied': () => ok({}),
    'assets.copied': () => ok({ copied: null }),
    'assets.lent': () => ok({ bytes: null }),
    'assets.get': () => ok({ bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png' }),
    'window.closeAnswer': () => ok({}),
    'window.describe': () => ok({}),
    'window.setFullScreen': () => ok({}),
    ...options.handlers,
  }

  async function call(channel: ChannelName, input: unknown): Promise<unknown> {
    calls.push({ channel, input })
    if (!CHANNELS[channel].input.safeParse(input).success)
      return err(deskError('contract.badInput', { detail: channel }))
    if (channel === 'article.save') running.most = Math.max(running.most, (running.now += 1))
    await gates.get(channel)
    if (channel === 'article.save') running.now -= 1
    const failure = failures.get(channel)?.shift()
    if (failure !== undefined) return err(failure)
    const handler = handlers[channel] as ((given: unknown) => unknown) | undefined
    return handler === undefined ? err(deskError('contract.notHere', { detail: channel })) : handler(input)
  }

  const channels = Object.fromEntries(
    (Object.keys(CHANNELS) as ChannelName[]).map((channel) => [channel, (input: unknown) => call(channel, input)]),
  )
  const on: Bridge['on'] = (event, listener) => {
    const set = listeners.get(event) ?? new Set()
    listeners.set(event, set.add(listener))
    return () => set.delete(listener)
  }

  return {
    bridge: { ...channels, on } as unknown as Bridge,
    articles,
    journaled,
    unsent,
    binned,
    settings: () => settings,
    calls,
    count: (channel) => calls.filter((made) => made.channel === channel).length,
    put: (id, article = {}) =>
      articles.set(id, {
        metadata: emptyMetadata(),
        document: emptyDocument(),
        assets: [],
        losses: [],
        readOnly: false,
        ...article,
      }),
    fail: (channel, code, times = 1) =>
      failures.set(
        channel,
        Array.from({ length: times }, () => deskError(code)),
      ),
    hold(channel) {
      let open: () => void = () => undefined
      gates.set(channel, new Promise((done) => (open = done)))
      return () => {
        gates.delete(channel)
        open()
      }
    },
    emit: (event, payload) => listeners.get(event)?.forEach((listener) => listener(payload as never)),
    etagOf,
    running,
  }
}

function moved(from: Map<string, HeldArticle>, to: Map<string, HeldArticle>, name: string): boolean {
  const held = from.get(name)
  if (held !== undefined) to.set(name, held)
  return from.delete(name)
}

function binRowOf({ id, title, characters }: LibraryRow): BinRow {
  const deletedAt = '2026-11-23T09:30:00.000Z'
  return { name: id, id, title, deletedAt, deletedBy: '钟义见', characters, files: 2, size: 3 * 1024 }
}

function articleOf(id: string, { metadata, document, assets }: HeldArticle): Article {
  return {
    format: ARTICLE_FORMAT,
    version: ARTICLE_VERSION,
    id,
    createdAt: '2016-05-19T06:00:00.000Z',
    modifiedAt: '2016-05-19T06:00:00.000Z',
    metadata,
    document,
    assets,
    review: { stage: 'draft' },
  }
}

function rowsOf(articles: ReadonlyMap<string, HeldArticle>): LibraryRow[] {
  return [...articles].map(([id, { metadata, document }]) => ({
    id,
    title: metadata.title,
    editors: metadata.editors,
    source: metadata.source,
    authors: metadata.authors,
    channelPath: metadata.channelPath,
    publishedAt: metadata.publishedAt,
    modifiedAt: '2016-05-19T06:00:00.000Z',
    characters: countText(bodyText(document)),
    stage: 'draft',
  }))
}
