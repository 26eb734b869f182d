import type { Attrs, Mark, NodeType } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { isFormatName } from '../../../src/article/document/marks/wordFormat.ts'

/** What the format painter picked up: the styles of the words, and the paragraph's own where a whole paragraph was meant. */
export interface PickedFormat {
  readonly marks: readonly Mark[]
  readonly block: { readonly type: NodeType; readonly attrs: Attrs } | null
}

/** Reads the format at the selection: a part of a paragraph gives the styles of its first word, the cursor or a whole paragraph its style too. */
export function readFormat({ selection, storedMarks, doc }: EditorState): PickedFormat {
  const { $from, $to, empty } = selection
  const set = empty ? (storedMarks ?? $from.marks()) : (doc.nodeAt($from.pos)?.marks ?? $from.marks())
  const { parent } = $from
  const whole =
    empty || $from.parent !== $to.parent || ($from.parentOffset === 0 && $to.parentOffset === parent.content.size)
  const styled = parent.type.name === 'paragraph' || parent.type.name === 'heading'
  return {
    marks: set.filter(({ type }) => !isContent(type.name)),
    block: whole && styled ? { type: parent.type, attrs: parent.attrs } : null,
  }
}

/** Marks that say something, and are no style. */
export function isContent(mark: string): boolean {
  return mark === 'link' || mark === 'ruby' || !isFormatName(mark)
}
