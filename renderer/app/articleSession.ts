import type { Asset } from '../../src/article/asset.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { Loss } from '../../src/article/loss.ts'
import type { Metadata, MetadataPatch } from '../../src/article/metadata.ts'
import type { Stage } from '../../src/article/article.ts'
import type { SaveState } from '../../src/saving/saveState.ts'
import type { PaperHandle } from '../editor/paperHandle.ts'

/** The open article as the window sees it. The body lives in the paper; this holds everything around it. */
export interface ArticleSession {
  readonly id: string
  readonly metadata: Metadata
  /** the body as it was loaded; the paper starts from it */
  readonly loadedDocument: DocumentJson
  readonly assets: readonly Asset[]
  readonly stage: Stage
  readonly createdAt: string
  readonly save: SaveState
  /** ISO 8601 of the last finished save */
  readonly savedAt: string | null
  readonly losses: readonly Loss[]
  readonly readOnly: boolean
  /** 字数 of the body; follows the typing at leisure, not with each key */
  readonly characters: number
  /** grows when the body changed and the typing has rested (≤ 300 ms after the last key): previews and counters hang on it */
  readonly restedRevision: number
}

/** What can be done with the open article. */
export interface ArticleActions {
  /** Closes what is open (saving it first) and opens another; false if it could not. */
  open(id: string): Promise<boolean>
  /** Saves and closes; false if it could not be saved and stays open. */
  close(): Promise<boolean>
  changeMetadata(patch: MetadataPatch): void
  /** `asked`: by the person. Resolves when the running save (if any) has ended. */
  save(asked: boolean): Promise<void>
  keepMine(): void
  takeTheirs(): Promise<void>
  /** Adds a picture or file to the article; the desk keeps its bytes. Null when refused (the person has been told). */
  addAsset(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Asset | null>
  /** Called by the paper when it is mounted (null: unmounted). */
  attachPaper(paper: PaperHandle | null): void
  /** Called by the paper at every change of the body; cheap. */
  edited(): void
  /** Called by the paper when the typing has rested, with the new count. */
  rested(characters: number): void
  /** The body as it stands now. */
  currentDocument(): DocumentJson
}
