import type { HeldTyping } from './holdTyping.ts'
import type { Asset } from '../../src/article/asset.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { Loss } from '../../src/article/loss.ts'
import type { Metadata, MetadataPatch } from '../../src/article/metadata.ts'
import type { ReviewState, Stage } from '../../src/article/article.ts'
import type { CommandId } from '../../src/contract/commandId.ts'
import type { SaveState } from '../../src/saving/saveState.ts'
import type { OpenArticle } from '../../src/contract/answers.ts'
import type { LockStanding } from '../../src/saving/lock/lockStanding.ts'
import type { BodyFollower } from '../editor/replaceBody.ts'
import type { PaperHandle, StoredBlock } from '../editor/paperHandle.ts'
import type { LockActions } from './lock/lockActions.ts'
import type { Sharing } from '../editor/sharing/sharingPlugin.ts'

/** The open article as the window sees it. The body lives in the paper; this holds everything around it. */
export interface ArticleSession {
  readonly id: string
  readonly metadata: Metadata
  /** the body as it was loaded; the paper starts from it */
  readonly loadedDocument: DocumentJson
  /** of that body, in ProseMirror's positions */
  readonly loadedSize: number
  /** the word this opening goes by, and the steps in that body: where this window stands among those that share the article */
  readonly sharing: Sharing
  readonly assets: readonly Asset[]
  readonly stage: Stage
  /** where it stands in the review, and who decided what */
  readonly review: ReviewState
  readonly createdAt: string
  readonly save: SaveState
  /** ISO 8601 of the last finished save */
  readonly savedAt: string | null
  readonly losses: readonly Loss[]
  readonly readOnly: boolean
  /** who may write it, among all desks that have the library open */
  readonly lock: LockStanding
  /** the file has changed since it was read; told of an article that is open for reading */
  readonly newerOutside: boolean
  /** what was written after the last save and came back from the journal; null once it is saved */
  readonly recovered: OpenArticle['recovered']
  /** a journal was found that does not belong to this file; it was laid aside */
  readonly diverged: boolean
  /** 字数 of the body; follows the typing at leisure, not with each key */
  readonly characters: number
  /** grows when the body changed and the typing has rested (≤ 300 ms after the last key): previews and counters hang on it */
  readonly restedRevision: number
  /** grows each time the body is taken from the file anew: the paper starts over from `loadedDocument` */
  readonly loads: number
}

/** An article that two versions were made into. */
export interface Merged {
  readonly metadata: Metadata
  readonly document: DocumentJson
  /** the other version's */
  readonly assets: readonly Asset[]
  /** of the other version's file */
  readonly etag: string
}

/** What can be done with the open article. */
export interface ArticleActions {
  /** Saves what must be saved before leaving; false if something would be lost (the person has been told). */
  readonly makeSafe: () => Promise<boolean>
  /** Closes what is open (saving it first) and opens another; false if it could not. */
  readonly open: (id: string) => Promise<boolean>
  /** The article that is being opened, until it is there or refused; null where none is. */
  readonly opening: () => { readonly id: string; readonly done: Promise<boolean> } | null
  /** Saves and closes; false if it could not be saved and stays open. */
  readonly close: () => Promise<boolean>
  readonly changeMetadata: (patch: MetadataPatch) => void
  /** `asked`: by the person. Resolves when the running save (if any) has ended. */
  readonly save: (asked: boolean) => Promise<void>
  readonly keepMine: () => void
  readonly takeTheirs: () => Promise<void>
  /**
   * Puts a merge of both versions on screen as one edit, and saves it over theirs, and over nothing else. False where the paper could not take
   * it; nothing has changed then.
   */
  readonly merge: (merged: Merged) => Promise<boolean>
  /** Who may edit: asked for, handed over, taken. */
  readonly lock: LockActions
  /** Closes without saving: the person gave up what is not on disk. */
  readonly discard: () => Promise<void>
  /** Adds a picture or file to the article; the desk keeps its bytes. Null when refused (the person has been told). */
  readonly addAsset: (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Asset | null>
  /** Called by the paper when it is mounted (null: unmounted). */
  readonly attachPaper: (paper: PaperHandle | null) => void
  /** Called by the paper at every change of the body; cheap. */
  readonly edited: () => void
  /** Hears of every change of the body, at once; gives a function that ends it. Whoever listens does next to nothing there. */
  readonly onEdited: (listener: () => void) => () => void
  /** The blocks of the body as it stands now; see the paper's. */
  readonly currentBlocks: () => readonly StoredBlock[]
  /** Sends what waits for the journal at once; resolves when it is on the disk, or could not be put there. */
  readonly keepSteps: () => Promise<void>
  /** Gives up what was recovered from the journal and opens the article as it was saved. */
  readonly giveUpRecovered: () => Promise<void>
  /** Called by the paper when the typing has rested, with the new count. */
  readonly rested: (characters: number) => void
  /** The body as it stands now. */
  readonly currentDocument: () => DocumentJson
  /** Runs an editing command in the paper; false if it does not apply or no paper is there. */
  readonly runInPaper: (command: CommandId) => boolean
  /** Puts another body in the place of the paper's, as one edit; false where no paper is there or it is locked. */
  readonly replaceBody: (document: DocumentJson, follow: BodyFollower) => Promise<boolean>
  /** Gives the paper the focus, and what was typed for it meanwhile; where none is mounted yet, the next one takes both. */
  readonly focusPaper: (typed?: HeldTyping) => void
  /** The paper, where one is mounted. */
  readonly paper: () => PaperHandle | null
}
