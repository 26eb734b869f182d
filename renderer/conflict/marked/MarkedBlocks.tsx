import type { ReactNode } from 'react'
import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import type { BlockChange, InlineChange } from '../../../src/saving/compare/comparison.ts'
import './marked.css'
import { MarkedFrame } from './MarkedFrame.tsx'
import { markedText } from './markedText.tsx'

/** Blocks to be read, with what was put in and taken out marked. */
export function MarkedBlocks({ blocks }: { readonly blocks: readonly BlockChange[] }) {
  return blocks.map((change, index) => <MarkedBlock key={index} change={change} />)
}

function MarkedBlock({ change }: { readonly change: BlockChange }) {
  if (change.kind !== 'changed') return <WholeBlock block={change.block} kind={change.kind} />
  const { inside, after, attributes } = change
  return (
    <MarkedFrame frame={after} change={attributes.length > 0 || change.before.type !== after.type ? 'changed' : null}>
      {inside.kind === 'text' ? markedText(inside.runs) : <MarkedBlocks blocks={inside.blocks} />}
    </MarkedFrame>
  )
}

/** A block all of which is new, or gone, or as it was. */
function WholeBlock({ block, kind }: { readonly block: NodeJson; readonly kind: 'kept' | 'inserted' | 'deleted' }) {
  const content = block.content ?? []
  const isText = content.some(({ type }) => type === 'text' || type === 'hardBreak')
  const inner: ReactNode = isText
    ? markedText(content.map((node): InlineChange => ({ kind, node })))
    : content.map((child, index) => <WholeBlock key={index} block={child} kind={kind} />)
  return (
    <MarkedFrame frame={block} change={kind === 'kept' ? null : kind}>
      {inner}
    </MarkedFrame>
  )
}
