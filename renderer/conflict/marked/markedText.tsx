import type { ReactNode } from 'react'
import type { MarkJson, NodeJson } from '../../../src/article/document/documentJson.ts'
import type { InlineChange } from '../../../src/saving/compare/comparison.ts'

const TAGS: Readonly<Record<string, 'strong' | 'em' | 'u' | 's' | 'sub' | 'sup'>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
}

/** Runs of text with what was put in and taken out marked; a change of marks alone shows the new ones. */
export function markedText(runs: readonly InlineChange[]): ReactNode[] {
  return runs.map((run, index) => {
    if (run.kind === 'restyled') return <span key={index}>{inline(run.after)}</span>
    if (run.kind === 'inserted') return <ins key={index}>{inline(run.node)}</ins>
    if (run.kind === 'deleted') return <del key={index}>{inline(run.node)}</del>
    return <span key={index}>{inline(run.node)}</span>
  })
}

/** Links are shown, and lead nowhere: this is a page to be read. */
function inline({ type, text, marks = [] }: NodeJson): ReactNode {
  const content: ReactNode = type === 'hardBreak' ? <br /> : text
  return marks.reduceRight(wrap, content)
}

function wrap(content: ReactNode, { type, attrs }: MarkJson): ReactNode {
  const Tag = TAGS[type]
  if (Tag !== undefined) return <Tag>{content}</Tag>
  return (
    <span className="marked-link" title={typeof attrs?.href === 'string' ? attrs.href : undefined}>
      {content}
    </span>
  )
}
