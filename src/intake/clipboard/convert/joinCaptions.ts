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

function isCaption({ type, attrs }: NodeJson, text: string): boolean {
  return type === 'paragraph' && attrs?.align === 'center' && text.length <= LONGEST && looksLikeCaption(text)
}
