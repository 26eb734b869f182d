import type { Node } from '@tiptap/pm/model'
import { isTextEnd } from '../changes/isTextEnd.ts'

/** A paragraph, heading or caption as text in which places are places in the document. */
export interface TextBlock {
  /** pictures and other things without letters, and what 修订 took out, stand as U+FFFC, a line break as `\n` */
  readonly text: string
  /** ProseMirror's position of its first character */
  readonly at: number
}

const kept = new WeakMap<Node, string>()

/** The texts of a body, in order. Those of blocks that did not change since the last time are remembered. */
export function textBlocks(doc: Node): TextBlock[] {
  const blocks: TextBlock[] = []
  doc.descendants((node, position) => {
    if (isGone(node)) return false
    if (!node.isTextblock) return true
    blocks.push({ text: textOf(node), at: position + 1 })
    return false
  })
  return blocks
}

function textOf(block: Node): string {
  const known = kept.get(block)
  if (known !== undefined) return known
  const text = block.children.map(piece).join('')
  kept.set(block, text)
  return text
}

/** Whether a picture, a table, a row or a cell was taken out as a whole under 修订. */
function isGone(node: Node): boolean {
  return !isTextEnd(node) && isDeleted(node)
}

function isDeleted({ marks }: Node): boolean {
  return marks.some(({ type }) => type.name === 'deletion')
}

/** What was taken out under 修订 is not found. */
function piece(node: Node): string {
  if (isDeleted(node)) return '\ufffc'.repeat(node.nodeSize)
  return node.text ?? (node.type.name === 'hardBreak' ? '\n' : '\ufffc')
}
