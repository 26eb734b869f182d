import type { Node } from '@tiptap/pm/model'

/** A paragraph, heading or caption as text in which places are places in the document. */
export interface TextBlock {
  /** pictures and other things without letters stand as U+FFFC, a line break as `\n` */
  readonly text: string
  /** ProseMirror's position of its first character */
  readonly at: number
}

const kept = new WeakMap<Node, string>()

/** The texts of a body, in order. Those of blocks that did not change since the last time are remembered. */
export function textBlocks(doc: Node): TextBlock[] {
  const blocks: TextBlock[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    blocks.push({ text: textOf(node), at: position + 1 })
    return false
  })
  return blocks
}

function textOf(block: Node): string {
  const known = kept.get(block)
  if (known !== undefined) return known
  const text = block.textBetween(0, block.content.size, undefined, (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : '\ufffc',
  )
  kept.set(block, text)
  return text
}
