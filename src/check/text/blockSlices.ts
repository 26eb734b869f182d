import { isGoneBlock } from '../../article/changes/isGoneBlock.ts'
import type { NodeJson } from '../../article/document/documentJson.ts'
import { sliceOf, type Memory, type Slice, type SliceKind } from '../slice.ts'
import { inlineText } from './inlineText.ts'
import { knownText } from './knownText.ts'

const KINDS: Readonly<Record<string, SliceKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  figure: 'caption',
  groupCaption: 'caption',
  tableCaption: 'caption',
}

/** The texts of a body in order, each with the path to its block. Blocks without a word are left out, and so is what was taken out under 修订. */
export function blockSlices(
  node: NodeJson,
  memory: Memory = knownText,
  path: readonly number[] = [],
  inCell = false,
): Slice[] {
  if (isGoneBlock(node)) return []
  const kind = KINDS[node.type]
  if (kind !== undefined) {
    const text = inlineText(node)
    return text.trim() === ''
      ? []
      : [sliceOf({ kind: 'block', path }, inCell && kind === 'paragraph' ? 'cell' : kind, text, memory)]
  }
  const cell = inCell || node.type === 'tableCell' || node.type === 'tableHeader'
  return (node.content ?? []).flatMap((child, index) => blockSlices(child, memory, [...path, index], cell))
}
