import type { NodeJson } from '../../../article/document/documentJson.ts'
import { looksLikeCaption } from '../../looksLikeCaption.ts'

const LONGEST = 80

/** Makes the centred line right after a picture its caption, where its words say that it is one. */
export function joinCaptions(blocks: readonly NodeJson[]): NodeJson[] {
  const joined: NodeJson[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const text = (block.content ?? []).map((node) => node.text ?? ' ').join('')
    if (last?.type === 'figure' && last.content === undefined && isCaption(block, text)) {
      joined[joined.length - 1] = { ...last, content: [{ type: 'text', text: text.replace(/^[▲△↑◎]\s*/, '') }] }
    } else joined.push(block)
  }
  return joined
}

function isCaption({ type, attrs, content = [] }: NodeJson, text: string): boolean {
  // A caption is plain text: a note or a formula would be lost in it.
  const isPlain = content.every((node) => node.type === 'text' || node.type === 'hardBreak')
  return (
    isPlain && type === 'paragraph' && attrs?.align === 'center' && text.length <= LONGEST && looksLikeCaption(text)
  )
}
