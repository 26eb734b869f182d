import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'

/** A cursor in the middle of the middle paragraph. */
export function middleOf(doc: Node): TextSelection {
  const middle = Math.floor(doc.childCount / 2)
  let pos = 0
  for (let index = 0; index < middle; index += 1) pos += doc.child(index).nodeSize
  return TextSelection.create(doc, pos + 1 + Math.floor(doc.child(middle).content.size / 2))
}
