import type { Node } from '@tiptap/pm/model'
import { wrapInList } from '@tiptap/pm/schema-list'
import type { EditorState } from '@tiptap/pm/state'
import { belongsBelow } from './belongsBelow.ts'

/** Whether a block is words that a style (正文, 小标题) can be set for. Captions are words too, but those of their picture or table. */
export function isStyled({ type }: Node): boolean {
  return type.name === 'paragraph' || type.name === 'heading'
}

/** Whether the selection touches the caption of a picture or of a table. */
export function holdsCaptions(state: EditorState): boolean {
  return textblocks(state).some((node) => !isStyled(node))
}

/** Whether a style can be set for something of what is selected. */
export function takesStyle(state: EditorState): boolean {
  return textblocks(state).some(isStyled)
}

/**
 * Whether the selected blocks can be put into a quotation or box, or let out of one: not from within a caption, and never so that a table or group
 * and its caption come apart.
 */
export function takesWrap({ selection: { $from, $to } }: EditorState): boolean {
  if ($from.parent.isTextblock && !isStyled($from.parent) && $from.sameParent($to)) return false
  // A picture of a group goes with its group.
  const range = $from.blockRange($to, ({ type }) => type.name !== 'figureGroup')
  if (range === null) return false
  const { parent, startIndex, endIndex } = range
  return ![startIndex, endIndex].some((index) => belongsBelow(parent.maybeChild(index - 1), parent.maybeChild(index)))
}

/** Whether the selected blocks can be made a list, or be one no more, with every picture and caption among them as it is. */
export function takesList(state: EditorState): boolean {
  if (!takesWrap(state)) return false
  const { selection, schema } = state
  const holder = selection.$from.blockRange(selection.$to)?.parent.type.name ?? ''
  return !holdsCaptions(state) || /^list|List$/.test(holder) || wrapInList(schema.nodes.bulletList!)(state)
}

function textblocks({ selection, doc }: EditorState): readonly Node[] {
  const found: Node[] = []
  for (const { $from, $to } of selection.ranges) {
    doc.nodesBetween($from.pos, $to.pos, (node) => {
      if (node.isTextblock) found.push(node)
      return !node.isTextblock
    })
  }
  return found
}
