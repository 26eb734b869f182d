import type { Node } from '@tiptap/pm/model'
import { blockBefore, formattingOn } from '../formatting/formattingOn.ts'

/** Whether a block of a body stands elsewhere than before under 修订, and nobody has decided on it. Looks at no words. */
export function hasPlaces(doc: Node): boolean {
  let found = false
  doc.descendants((node) => {
    const mark = found || node.marks.length === 0 ? undefined : formattingOn(node)
    found ||= mark !== undefined && blockBefore(mark, node)?.place !== undefined
    return !found && !node.isTextblock
  })
  return found
}
