import type { ReactNode } from 'react'
import type { NodeJson } from '../../src/article/document/documentJson.ts'
import type { BlockChange, BlockFrame, ChangedBlock } from '../../src/saving/compare/comparison.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { classes } from '../ui/classes.ts'
import { BlockFrameView } from './BlockFrameView.tsx'
import { changeNotes } from './changeNotes.ts'
import { ComparedRuns, PlainRuns } from './ComparedRuns.tsx'
import { columnsTold } from './columnsTold.ts'
import { goneOrCome } from './markWords.ts'
import styles from './compare.module.css'
import { isLineName } from '../../src/article/document/isLineName.ts'

/** Parts of a list or table: what marks them as come or gone stands within them. */
const PARTS: ReadonlySet<string> = new Set(['listItem', 'tableRow', 'tableCell', 'tableHeader'])

/** What is needed to draw blocks. */
export interface ComparedBlocksProps {
  readonly blocks: readonly BlockChange[]
  /** the address of a picture of the article */
  readonly assetUrl: (name: string) => string
  /** what is said in the first of them: a row has no place for words of its own */
  readonly notes?: readonly string[]
}

/** The blocks of a comparison, as they stand on the paper. */
export function ComparedBlocks({ blocks, assetUrl, notes = [] }: ComparedBlocksProps): ReactNode {
  return blocks.map((change, index) => {
    const before = blocks[index - 1]?.kind
    const first = before !== 'inserted' && before !== 'deleted'
    const ahead = index === 0 ? notes : []
    switch (change.kind) {
      case 'kept':
        return <Block key={index} block={change.block} notes={ahead} assetUrl={assetUrl} />
      case 'inserted':
      case 'deleted':
        return <WholeBlock key={index} block={change.block} kind={change.kind} first={first} assetUrl={assetUrl} />
      case 'changed':
        return <Changed key={index} change={change} ahead={ahead} assetUrl={assetUrl} />
    }
  })
}

function Block({
  block,
  notes = [],
  assetUrl,
}: { readonly block: NodeJson } & Pick<ComparedBlocksProps, 'assetUrl' | 'notes'>) {
  return (
    <BlockFrameView frame={block} notes={<Notes notes={notes} />} assetUrl={assetUrl}>
      <Content block={block} assetUrl={assetUrl} />
    </BlockFrameView>
  )
}

function Content({ block, assetUrl }: { readonly block: NodeJson } & Pick<ComparedBlocksProps, 'assetUrl'>) {
  const content = block.content ?? []
  if (isLineName(block.type)) return <PlainRuns nodes={content} />
  return content.map((inner, index) => <Block key={index} block={inner} assetUrl={assetUrl} />)
}

interface WholeProps extends Pick<ComparedBlocksProps, 'assetUrl' | 'notes'> {
  readonly block: NodeJson
  readonly kind: 'inserted' | 'deleted'
  readonly first: boolean
}

/** A block that came or went whole. */
function WholeBlock({ block, kind, first, assetUrl, notes = [] }: WholeProps): ReactNode {
  const t = useTranslate()
  const Tag = kind === 'inserted' ? 'ins' : 'del'
  const place = first ? { 'data-change': '' } : {}
  const mark = classes(styles[kind], styles.whole)
  if (block.type === 'tableRow') {
    const decided = goneOrCome(kind, block.marks)
    const told = decided === null ? [] : [t(decided)]
    return (
      <BlockFrameView frame={block} assetUrl={assetUrl}>
        {(block.content ?? []).map((cell, index) => (
          <WholeBlock
            key={index}
            block={cell}
            kind={kind}
            first={first && index === 0}
            notes={index === 0 ? told : []}
            assetUrl={assetUrl}
          />
        ))}
      </BlockFrameView>
    )
  }
  if (PARTS.has(block.type)) {
    return (
      <BlockFrameView frame={block} notes={notes.length === 0 ? null : <Told notes={notes} />} assetUrl={assetUrl}>
        <Tag {...place} className={mark}>
          <Content block={block} assetUrl={assetUrl} />
        </Tag>
      </BlockFrameView>
    )
  }
  return (
    <Tag {...place} className={mark}>
      <Block block={block} assetUrl={assetUrl} />
    </Tag>
  )
}

/** A block that changed: its notes, then its words or blocks. */
function Changed({
  change,
  ahead,
  assetUrl,
}: {
  readonly change: ChangedBlock
  readonly ahead: readonly string[]
} & Pick<ComparedBlocksProps, 'assetUrl'>) {
  const t = useTranslate()
  const own = changeNotes(change, t)
  const { inside } = change
  const isRow = change.after.type === 'tableRow'
  const notes = isRow ? [] : [...ahead, ...own]
  return (
    <BlockFrameView frame={frameOf(change)} notes={<Notes notes={notes} />} assetUrl={assetUrl}>
      {inside.kind === 'text' ? (
        <ComparedRuns runs={inside.runs} />
      ) : (
        <ComparedBlocks
          blocks={change.after.type === 'table' ? columnsTold(inside.blocks) : inside.blocks}
          notes={isRow ? own : []}
          assetUrl={assetUrl}
        />
      )}
    </BlockFrameView>
  )
}

function frameOf({ after }: ChangedBlock): BlockFrame {
  return after
}

/** What is said of a row that came or went: it is marked as a change itself. */
function Told({ notes }: { readonly notes: readonly string[] }) {
  return <span className={styles.note}>{notes.join('；')}</span>
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <span data-change="" className={styles.note}>
      {notes.join('；')}
    </span>
  )
}
