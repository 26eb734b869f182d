import type { Node } from '@tiptap/pm/model'
import { formulaText } from '../../../src/article/formula/formulaText.ts'
import { isTextEnd } from '../../../src/article/changes/isTextEnd.ts'

/** The text between two positions of a node as it counts: blocks and breaks keep words apart, and what 修订 took out is not there. */
export function shownText(node: Node, from: number, to: number): string {
  if (!hasDeletion(node, from, to)) return node.textBetween(from, to, '\n', leafText)
  let text = ''
  node.nodesBetween(from, to, (child, pos) => {
    if (isDeleted(child) && !isTextEnd(child)) return false
    if (child.isText) text += child.text?.slice(Math.max(0, from - pos), to - pos) ?? ''
    else if (child.isLeaf) text += leafText(child)
    else if (child.isTextblock && text !== '') text += '\n'
    return true
  })
  return text
}

/** A formula counts as one would read it out; the sign of a note is none of the words round it, and parts them no more than it does in what is stored. */
function leafText({ type, attrs }: Node): string {
  if (type.name === 'footnote') return ''
  return type.name === 'formula' ? formulaText(String(attrs.tex)) : ' '
}

function hasDeletion(node: Node, from: number, to: number): boolean {
  let found = false
  node.nodesBetween(from, to, (child) => {
    found ||= isDeleted(child)
    return !found
  })
  return found
}

function isDeleted({ marks }: Node): boolean {
  return marks.some(({ type }) => type.name === 'deletion')
}
