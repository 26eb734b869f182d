import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { Remark } from '../../src/article/document/marks/comment.ts'
import type { FormatDifference } from '../../src/article/changes/formatting/formatDifferences.ts'
import type { ChangeEntry } from '../../src/article/changes/readChanges.ts'
import type { BookmarkChange } from './bookmarks/changeBookmark.ts'
import type { ChangeChoice } from './changes/decideChanges.ts'
import type { CommentChange } from './comments/changeComments.ts'
import type { CommentEntry } from './comments/readComments.ts'
import type { CommandId } from '../../src/contract/commandId.ts'
import type { BlockEdits, PaperMark } from './findings/paperMark.ts'
import type { LeftPaper } from './leftPaper.ts'
import type { Place, Places } from './places/readPlaces.ts'
import type { BodyFollower } from './replaceBody.ts'

export type { BookmarkChange, ChangeChoice, ChangeEntry, CommentChange, CommentEntry, FormatDifference }

/** A step that the desk has taken in, and whose it was. */
export interface SharedStep {
  /** in ProseMirror's JSON form */
  readonly step: unknown
  readonly client: string
}

/** What a paper holds that the desk has not confirmed. */
export interface PendingSteps {
  /** steps of the body before these that are confirmed */
  readonly revision: number
  readonly steps: readonly { toJSON(): unknown }[]
  /** of the body with these steps, in ProseMirror's positions */
  readonly size: number
}

/** A heading of the body. */
export interface OutlineEntry {
  /** the block, by its child indexes from the root */
  readonly path: readonly number[]
  readonly level: number
  readonly text: string
}

/** A bookmark of the body, and the words it stands at. */
export interface BookmarkEntry {
  readonly name: string
  readonly text: string
}

/** A block of the body, which gives its stored form. */
export interface StoredBlock {
  toJSON(): unknown
}

/** What the rest of the window may ask of the paper. */
export interface PaperHandle {
  /** The body as it stands now, in its stored form; blocks that did not change are the same objects as the last time. Never per keystroke. */
  getDocument(): DocumentJson
  /** The blocks of the body: a block that no edit has touched is the same object as before. Costs next to nothing. */
  getBlocks(): readonly StoredBlock[]
  /** How it stands now, to come back to. Costs a look at the top of the view. */
  left(): LeftPaper
  /** The steps the desk has not confirmed. Costs what they are, whatever the size of the article. */
  pending(): PendingSteps
  /**
   * Takes in steps that the desk has taken in: the own ones are confirmed, others' change the text. Never while an IME composition is under way.
   * @throws where one does not fit
   */
  takeIn(steps: readonly SharedStep[]): void
  /** Whether an IME composition is under way: nothing may touch the text meanwhile. */
  isComposing(): boolean
  /** Resolves when no composition is under way (at once if none is). */
  settled(): Promise<void>
  /** Runs an editing command (edit.*, format.*); false if it does not apply. */
  run(command: CommandId): boolean
  /** Whether an editing command can do something where the selection is. Costs what is selected: not per keystroke. */
  applies(command: CommandId): boolean
  /** Puts another body in the place of this one, as one edit, when no composition is under way; false where it may not or does not fit. */
  replaceBody(document: DocumentJson, follow: BodyFollower): Promise<boolean>
  /** The selected words as they count, a line each paragraph; '' where nothing is selected. Costs what is selected. */
  selectedText(): string
  focus(): void
  /** Puts in what was typed for this paper before it was there, each line a paragraph; false where it may not, and nothing was put in. */
  type(text: string): boolean
  /** The comments, in the order of their words. Costs time in proportion to the article: not per keystroke. */
  comments(): readonly CommentEntry[]
  /** Whether words are selected that can be commented on now. */
  takesComment(): boolean
  /** Shows the selected words as selected while something else has the focus, or no more. */
  holdSelection(holds: boolean): void
  /** Comments on the selected words; false where none are selected, or the paper is locked or composing. */
  addComment(id: string, remark: Remark): boolean
  /** Replies to a comment, resolves or deletes it; false where it is not there, or may not be changed now. */
  changeComment(id: string, change: CommentChange): boolean
  /** Selects the words of a comment and brings them into view. */
  revealComment(id: string): void
  /** The changes of 修订 that wait for a decision, in order. Costs time in proportion to the article: not per keystroke. */
  changes(): readonly ChangeEntry[]
  /** Accepts or rejects changes as one edit; false where none is there, or the paper is locked or composing. */
  decideChanges(choice: ChangeChoice, decision: 'accept' | 'reject'): boolean
  /** Selects the words of a change and brings them into view. */
  revealChange(id: string): void
  /** What one can go to (转到), read at once. Costs time in proportion to the article: when it is asked for. */
  places(): Places
  /** Goes to a place of those and brings it into view. */
  revealPlace(place: Place): void
  /** The headings, in order. Costs time in proportion to the number of blocks: not per keystroke. */
  outline(): readonly OutlineEntry[]
  /**
   * Moves a heading of the body itself, with all that stands under it, before another one, or to the end (null), as one edit.
   * @param path of the heading, as the outline gives it
   * @returns where it stands then, as an index of the body's blocks; null where it was not moved: the paper is locked or composing, or it stands there
   */
  moveSection(path: readonly number[], before: readonly number[] | null): number | null
  /** The bookmarks, in order. Costs time in proportion to the number of blocks: not per keystroke. */
  bookmarks(): readonly BookmarkEntry[]
  /** Renames or takes away a bookmark; false where it is not there, its new name is another's, or the paper is locked or composing. */
  changeBookmark(name: string, change: BookmarkChange): boolean
  /** Puts the cursor where a bookmark stands and brings it into view. */
  revealBookmark(name: string): void
  /** Shows marks under the text in the place of those shown before. Never while a composition is under way. */
  showMarks(marks: readonly PaperMark[]): void
  /** Selects a range of a block and brings it into view. */
  reveal(path: readonly number[], from: number, to: number): void
  /** Makes edits in many blocks as one edit; false where the paper is locked, an input method composes, or nothing was to be done. */
  editBlocks(blocks: readonly BlockEdits[]): boolean
}
