import type { Offered } from '../suggest/suggestion.ts'
import type { Language } from '../base/language.ts'
import type { DeskError } from '../base/deskError.ts'
import type { Article, ReviewState } from '../article/article.ts'
import type { IgnoredFinding } from '../article/ignoredFinding.ts'
import type { FindingCounts } from '../article/findingCounts.ts'
import type { LexiconFile } from '../check/lexicon/lexiconFile.ts'
import type { LexiconPreview } from '../check/lexicon/previewLexicon.ts'
import type { Asset } from '../article/asset.ts'
import type { CopiedPictures } from './copiedPictures.ts'
import type { DocumentJson } from '../article/document/documentJson.ts'
import type { FieldKey } from '../article/fields.ts'
import type { Loss } from '../article/loss.ts'
import type { AcceptedStep } from '../saving/live/acceptedSteps.ts'
import type { Metadata } from '../article/metadata.ts'
import type { BinRow } from '../library/binRow.ts'
import type { LibraryRow } from '../library/libraryRow.ts'
import type { HouseLists } from '../library/lists/houseLists.ts'
import type { ListUse } from '../library/lists/listUse.ts'
import type { ArticleChange, RefusedChange } from '../library/edits/articleChange.ts'
import type { Count, Countable } from '../library/statistics/countBy.ts'
import type { Summary } from '../library/statistics/summary.ts'
import type { TableGroup, TableRow } from '../library/table/tableRow.ts'
import type { LibrarySteps } from '../review/stored/readSteps.ts'
import type { SavedView } from '../library/views/savedView.ts'
import type { QueryHint } from '../library/query/query.ts'
import type { Snippet } from '../library/search/snippetOf.ts'
import type { ImportOutcome } from '../intake/batch/importOutcome.ts'
import type { Manuscript } from '../intake/manuscript.ts'
import type { LibraryProfiles } from '../publish/stored/libraryProfiles.ts'
import type { PublishWarning } from '../publish/publication.ts'
import type { FilledTemplate, StoredTemplate } from '../publish/template/storedTemplate.ts'
import type { BatchReport } from '../publish/batch/batchReport.ts'
import type { ExportRecord } from '../publish/record/exportRecord.ts'
import type { VersionReason } from '../saving/history/versionReason.ts'
import type { LockStanding } from '../saving/lock/lockStanding.ts'
import type { Settings } from './settings.ts'

/** A type that stands for itself at run time without a value. */
interface Answer<T> {
  readonly type?: T
}

function answer<T>(): Answer<T> {
  return {}
}

/** What this desk is, for the window. */
export interface DeskInfo {
  readonly version: string
  readonly shell: 'electron' | 'web'
  readonly platform: string
  readonly systemLanguage: Language
  /** the shell asks for folders itself; else the window does */
  readonly nativeDialogs: boolean
  /** where a new library could lie; already granted */
  readonly suggestedLibrary: GrantedFolder
}

/** A folder the user chose. */
export interface GrantedFolder {
  readonly grant: string
  readonly path: string
}

/** The folders within a folder. */
export interface FolderListing {
  readonly path: string
  readonly parent: string | null
  readonly folders: readonly { readonly name: string; readonly path: string; readonly isLibrary: boolean }[]
}

/** An open library. */
export interface LibraryInfo {
  readonly id: string
  readonly name: string
  readonly path: string
}

/** An article that a query found. */
export interface LibraryHit {
  readonly row: LibraryRow
  /** the place in its text; null where nothing but its title says why it was found */
  readonly snippet: Snippet | null
}

/** What a query found. */
export interface LibraryFound {
  readonly hits: readonly LibraryHit[]
  /** there are more than were asked for */
  readonly more: boolean
  /** parts of the query that were taken as plain words, and why */
  readonly hints: readonly QueryHint[]
  /** how far the index is in reading a large library; null when it has read all of it */
  readonly reading: { readonly done: number; readonly total: number } | null
  /** the index's file could not be used and was made anew */
  readonly renewed: boolean
  /** how many deleted articles lie in the bin */
  readonly binned: number
}

/** A stretch of the 审核台's table. */
export interface LibraryTable {
  /** by their places; null where one is gone since the order was made */
  readonly rows: readonly (TableRow | null)[]
  /** articles in the whole table */
  readonly total: number
  /** where the article stands that was asked for; null where it does not */
  readonly place: number | null
  /** the stretches of the whole table; none where nothing is grouped */
  readonly groups: readonly TableGroup[]
  readonly hints: readonly QueryHint[]
  readonly reading: LibraryFound['reading']
}

/** A table that was written: the file's name, the articles in it, and how many could not be read and are not. */
export interface WrittenTable {
  readonly file: string
  readonly articles: number
  readonly broken: number
}

/** What articles were counted, by what, and what came of it. */
export interface LibraryStatistics {
  readonly query: string
  readonly by: Countable
  readonly counts: readonly Count[]
  /** of all of them, each once */
  readonly total: Summary
  /** how many cannot be read and do not count */
  readonly damaged: number
}

/** What a batch of changes would do; shown are the first of each kind. */
export interface EditPlan {
  /** names the plan to `edits.run` */
  readonly plan: string
  readonly changes: readonly ArticleChange[]
  readonly refused: readonly RefusedChange[]
  readonly changed: number
  readonly refusals: number
  /** articles that are as the batch would have them */
  readonly unchanged: number
}

/** What became of a batch of changes. */
export interface EditReport {
  readonly done: number
  /** the first of those that were refused */
  readonly refused: readonly RefusedChange[]
  readonly refusals: number
  /** it was stopped before its end */
  readonly cancelled: boolean
  /** how many batches can be undone now */
  readonly undoable: number
}

/** An article as opened for editing. */
export interface OpenArticle {
  readonly article: Article
  /** of the file's bytes, for the next save */
  readonly etag: string
  readonly losses: readonly Loss[]
  /** opened for reading only: saved by a newer version, the file may not be written, or somebody else has the lock */
  readonly readOnly: boolean
  /** who may write it; `none` where it can only be read, whoever has it */
  readonly lock: LockStanding
  /** what the first step sent to `article.journal` begins with; each step adds one */
  readonly revision: number
  /** it holds more than its file, because another window of this desk has it open or because of what came back from its journal */
  readonly unsaved: boolean
  /** what the article holds beyond its file, taken from its journal: the time of the last batch (milliseconds since 1970), and how many */
  readonly recovered: { readonly at: number; readonly batches: number } | null
  /** a journal was found that this file is not the beginning of, or that is damaged: it was laid aside, with what it began with */
  readonly diverged: boolean
}

/** An article as it was saved last, for reading only. */
export interface ReadArticle {
  readonly article: Article
  /** of the file's bytes: the same as long as it is */
  readonly etag: string
}

/** Steps that are on the disk; or, where others came before them, what the window has to take in before it sends them again. */
export interface Journaled {
  /** steps that the desk has now */
  readonly revision: number
  /** what the desk has beyond the revision the batch began with; not empty: the batch was not taken */
  readonly missed: readonly AcceptedStep[]
}

/** A finished save. */
export interface Saved {
  readonly etag: string
  /** steps in what was saved */
  readonly revision: number
  /** ISO 8601 in UTC */
  readonly modifiedAt: string
  /** the record of the review, where the save has changed it: the text is another than the last review read */
  readonly review?: ReviewState
  /** the save stands, but something beside it did not succeed */
  readonly warning?: DeskError
}

/** A decision that is in the record. */
export interface Reviewed {
  readonly review: ReviewState
  readonly saved: Saved
  /** the decision stands, but the version beside it could not be kept */
  readonly warning?: DeskError
}

/** A version of an article, as a row of a list. */
export interface VersionRow {
  /** what it is called by */
  readonly version: string
  /** milliseconds since 1970 */
  readonly at: number
  readonly why: VersionReason
  /** the person, as the settings called them; '' where not said */
  readonly who: string
  /** 字数 of the body; null where it cannot be told */
  readonly characters: number | null
  /** what a person called it; '' for none. A named version is kept for ever. */
  readonly name: string
  /** of its file */
  readonly bytes: number
  /** its file is not whole: it cannot be read */
  readonly damaged: boolean
}

/** Some of an article's versions, the newest first. */
export interface HistoryPage {
  readonly versions: readonly VersionRow[]
  /** of all versions: how many, and the bytes they take */
  readonly total: number
  readonly bytes: number
  /** older ones follow */
  readonly more: boolean
}

/** What a version holds. */
export interface VersionContent {
  readonly metadata: Metadata
  readonly document: DocumentJson
  /** what could not be read as it stands */
  readonly losses: readonly Loss[]
}

/** An article's text: all that two versions of it can differ in. */
export type ArticleText = Pick<Article, 'metadata' | 'document'>

/** What an open article clashes with. */
export interface Conflict {
  /** its file as it is now, with what lies in its folder */
  readonly theirs: Pick<Article, 'metadata' | 'document' | 'assets' | 'modifiedAt'> & {
    readonly etag: string
    readonly losses: readonly Loss[]
  }
  /** what both began as; null: not known any more */
  readonly base: ArticleText | null
}

/** A file of an export, as shown before and after. */
export interface PlannedFile {
  readonly path: string
  /** in bytes; null where the bytes are missing; of an archive that is only planned, that of what it will hold */
  readonly size: number | null
  /** what an archive holds, paths within it */
  readonly entries?: readonly PlannedFile[]
}

/** What an export will write, or has written. */
export interface ExportReport {
  readonly files: readonly PlannedFile[]
  readonly warnings: readonly PublishWarning[]
}

/** The answer of each channel, by name. */
export const ANSWER = {
  'desk.info': answer<DeskInfo>(),
  'settings.get': answer<Settings>(),
  'settings.change': answer<Settings>(),
  'folders.ask': answer<{ readonly chosen: GrantedFolder | null }>(),
  'folders.list': answer<FolderListing>(),
  'folders.choose': answer<GrantedFolder>(),
  'folders.reveal': answer<Record<string, never>>(),
  'library.current': answer<{ readonly library: LibraryInfo | null }>(),
  'library.create': answer<LibraryInfo>(),
  'library.open': answer<LibraryInfo>(),
  'library.openRecent': answer<LibraryInfo>(),
  /** `binned`: how many deleted articles lie in the bin */
  'library.list': answer<{ readonly rows: readonly LibraryRow[]; readonly binned: number }>(),
  'library.search': answer<LibraryFound>(),
  'library.table': answer<LibraryTable>(),
  'library.exportTable': answer<WrittenTable>(),
  'library.read': answer<{ readonly article: Article }>(),
  'library.views': answer<{ readonly views: readonly SavedView[] }>(),
  'library.changeViews': answer<{ readonly views: readonly SavedView[] }>(),
  'library.counts': answer<{ readonly counts: readonly number[] }>(),
  'library.statistics': answer<LibraryStatistics>(),
  'library.exportStatistics': answer<{ readonly file: string }>(),
  'lists.get': answer<{ readonly lists: HouseLists }>(),
  'lists.used': answer<ListUse>(),
  'lists.change': answer<{ readonly lists: HouseLists }>(),
  'edits.apply': answer<EditReport>(),
  'edits.plan': answer<EditPlan>(),
  'edits.planSheet': answer<EditPlan>(),
  'edits.run': answer<EditReport>(),
  'edits.cancel': answer<Record<string, never>>(),
  'edits.undo': answer<EditReport>(),
  'library.remembered': answer<{ readonly values: Readonly<Partial<Record<FieldKey, readonly string[]>>> }>(),
  'intake.read': answer<Manuscript>(),
  'intake.sample': answer<{ readonly name: string; readonly bytes: Uint8Array }>(),
  'package.import': answer<{ readonly id: string; readonly title: string; readonly losses: readonly Loss[] }>(),
  'intake.list': answer<{ readonly manuscripts: readonly (readonly string[])[] }>(),
  'intake.import': answer<ImportOutcome>(),
  'article.create': answer<{ readonly id: string }>(),
  'article.open': answer<OpenArticle>(),
  'article.read': answer<ReadArticle>(),
  'article.journal': answer<Journaled>(),
  'article.save': answer<Saved>(),
  'article.close': answer<Record<string, never>>(),
  'article.conflict': answer<Conflict>(),
  'article.saveElsewhere': answer<{
    /** the article's new folder */
    readonly path: string
    /** pictures and files whose bytes could not be read */
    readonly missing: number
  }>(),
  'article.remove': answer<{ readonly name: string }>(),
  'bin.list': answer<{ readonly articles: readonly BinRow[] }>(),
  'bin.restore': answer<{ readonly id: string }>(),
  'bin.empty': answer<{ readonly removed: number }>(),
  'article.askLock': answer<LockStanding>(),
  'article.declineLock': answer<LockStanding>(),
  'article.giveLock': answer<LockStanding>(),
  'article.takeLock': answer<LockStanding>(),
  'unsent.read': answer<{ readonly words: Readonly<Record<string, string>> }>(),
  'unsent.keep': answer<Record<string, never>>(),
  'assets.add': answer<Asset>(),
  'assets.get': answer<{ readonly bytes: Uint8Array; readonly mediaType: string }>(),
  'assets.noteCopied': answer<Record<string, never>>(),
  'assets.copied': answer<{ readonly copied: CopiedPictures | null }>(),
  'assets.lent': answer<{ readonly bytes: Uint8Array | null }>(),
  'history.list': answer<HistoryPage>(),
  'history.read': answer<VersionContent>(),
  'history.name': answer<{ readonly name: string }>(),
  'history.reclaim': answer<{ readonly count: number; readonly bytes: number }>(),
  'history.keep': answer<{ readonly version: string | null }>(),
  'publish.profiles': answer<LibraryProfiles>(),
  'publish.changeProfiles': answer<LibraryProfiles>(),
  'publish.records': answer<{ readonly records: readonly ExportRecord[] }>(),
  'review.decide': answer<Reviewed>(),
  'review.steps': answer<LibrarySteps>(),
  'review.changeSteps': answer<LibrarySteps>(),
  'checks.ignore': answer<Reviewed>(),
  'checks.ignored': answer<{ readonly ignored: readonly IgnoredFinding[] }>(),
  'checks.ignoreInLibrary': answer<{ readonly ignored: readonly IgnoredFinding[] }>(),
  'suggest.read': answer<Offered>(),
  'checks.counts': answer<{ readonly counts: readonly (FindingCounts | null)[] }>(),
  /** `file`: its name in the folder */
  'checks.report': answer<{ readonly file: string }>(),
  'lexicons.list': answer<{ readonly files: readonly LexiconFile[] }>(),
  'lexicons.inspect': answer<LexiconPreview>(),
  'lexicons.import': answer<{ readonly file: string }>(),
  /** `keptAt`: where the file lies now, from the library on */
  'lexicons.remove': answer<{ readonly keptAt: string }>(),
  /** `folder`: its name in the chosen folder */
  'lexicons.samples': answer<{ readonly folder: string }>(),
  'lexicons.export': answer<{ readonly file: string }>(),
  'publish.templates': answer<{ readonly templates: readonly StoredTemplate[] }>(),
  'publish.putTemplate': answer<{ readonly etag: string }>(),
  'publish.removeTemplate': answer<Record<string, never>>(),
  'publish.fillTemplate': answer<FilledTemplate>(),
  'publish.plan': answer<ExportReport>(),
  'publish.write': answer<ExportReport & { readonly folder: GrantedFolder; readonly warning?: DeskError }>(),
  'publish.batch': answer<{
    readonly report: BatchReport
    /** names of the report's files, in the folder */
    readonly files: readonly string[]
    readonly folder: GrantedFolder
  }>(),
  'publish.cancelBatch': answer<Record<string, never>>(),
  'window.closeAnswer': answer<Record<string, never>>(),
  'window.describe': answer<Record<string, never>>(),
  'window.open': answer<Record<string, never>>(),
  'window.setFullScreen': answer<Record<string, never>>(),
} as const
