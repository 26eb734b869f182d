import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { CommandId } from '../../src/contract/commandId.ts'

/** What the rest of the window may ask of the paper. */
export interface PaperHandle {
  /** The body as it stands now, in its stored form. Costs time in proportion to the article: never per keystroke. */
  getDocument(): DocumentJson
  /** Makes the body another one, as one edit that can be undone; false where the paper cannot take it. */
  replaceDocument(document: DocumentJson): boolean
  /** Whether an IME composition is under way: nothing may touch the text meanwhile. */
  isComposing(): boolean
  /** Resolves when no composition is under way (at once if none is). */
  settled(): Promise<void>
  /** Runs an editing command (edit.*, format.*); false if it does not apply. */
  run(command: CommandId): boolean
  focus(): void
}
