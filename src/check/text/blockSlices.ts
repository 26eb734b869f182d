import type { NodeJson } from '../../article/document/documentJson.ts'
import { sliceOf, type Slice, type SliceKind } from '../slice.ts'
import { inlineText } from './inlineText.ts'

const KINDS: Readonly<Record<string, SliceKind>> = { paragraph: 'paragraph', heading: 'heading', figure: 'caption' }

/** The texts of a body in order, each with the path to its block. Blocks without a word are left out. */
export function blockSlices(node: NodeJson, path: readonly number[] = [], inCell = false): Slice[] {
  const kind = KINDS[node.type]
  if (kind !== undefined) {
    const text = inlineText(node)
    return text.trim() === ''
      ? []
      : [sliceOf({ kind: 'block', path }, inCell && kind === 'paragraph' ? 'cell' : kind, text)]
  }
  const cell = inCell || node.type === 'tableCell' || node.type === 'tableHeader'
  return (node.content ?? []).flatMap((child, index) => blockSlices(child, [...path, index], cell))
}
