import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { settleChanges } from './settleChanges.ts'

/** A stretch of a body, in positions. */
export interface Stretch {
  readonly doc: Node
  readonly from: number
  readonly to: number
}

/** Whether the blocks of two stretches hold the same words, pictures and rules once all their changes are decided on in one way. */
export function readsAlike(a: Stretch, b: Stretch, decision: 'accept' | 'reject'): boolean {
  return wordsOf(a, decision) === wordsOf(b, decision)
}

function wordsOf({ doc, from, to }: Stretch, decision: 'accept' | 'reject'): string {
  const [first, last] = [doc.resolve(from).index(0), doc.resolve(to).indexAfter(0)]
  const blocks = doc.children.slice(first, last)
  if (blocks.length === 0) return ''
  const tr = new Transform(doc.type.create(null, blocks))
  settleChanges(tr, () => decision)
  return wordsIn(tr.doc)
}

/** A footnote and a formula are what they say. */
function leafText({ type, attrs }: Node): string {
  return type.spec.atom === true ? JSON.stringify([type.name, attrs]) : '\n'
}

/** Empty paragraphs say nothing. */
function wordsIn(doc: Node): string {
  const lines: string[] = []
  doc.descendants((node) => {
    if (node.isAtom && !node.isInline) lines.push(node.type.name)
    if (node.type.name === 'figure') lines.push(JSON.stringify(node.attrs))
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, undefined, leafText)
    if (text !== '') lines.push(text)
    return false
  })
  return lines.join('\n\n')
}
