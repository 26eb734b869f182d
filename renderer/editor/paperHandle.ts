import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { CommandId } from '../../src/contract/commandId.ts'
import type { BodyFollower } from './replaceBody.ts'

/** What the rest of the window may ask of the paper. */
export interface PaperHandle {
  /** The body as it stands now, in its stored form. Costs time in proportion to the article: never per keystroke. */
  getDocument(): DocumentJson
  /** Whether an IME composition is under way: nothing may touch the text meanwhile. */
  isComposing(): boolean
  /** Resolves when no composition is under way (at once if none is). */
  settled(): Promise<void>
  /** Runs an editing command (edit.*, format.*); false if it does not apply. */
  run(command: CommandId): boolean
  /** Puts another body in the place of this one, as one edit, when no composition is under way; false where it may not or does not fit. */
  replaceBody(document: DocumentJson, follow: BodyFollower): Promise<boolean>
  focus(): void
}
