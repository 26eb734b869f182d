import type { ReactNode } from 'react'
import type { MarkJson, NodeJson } from '../../src/article/document/documentJson.ts'
import { noteKind } from '../../src/article/document/noteKind.ts'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import { formulaText } from '../../src/article/formula/formulaText.ts'
import type { InlineChange } from '../../src/saving/compare/comparison.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { attributeText } from './attributeText.ts'
import { goneOrCome, markChange } from './markWords.ts'
import styles from './compare.module.css'

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
} as const

/** The words of a changed text block: what came is underlined, what went is struck, what was only restyled is dotted, and what 修订 says of it told. */
export function ComparedRuns({ runs }: { readonly runs: readonly InlineChange[] }) {
  const t = useTranslate()
  return runs.map((run, index) => {
    // Neighbouring deletions and insertions are one place to jump to.
    const first = index === 0 || runs[index - 1]?.kind === 'kept'
    const place = first ? { 'data-change': '' } : {}
    switch (run.kind) {
      case 'kept':
        return <Run key={index} node={run.node} />
      case 'inserted':
        return (
          <ins key={index} {...place} className={styles.inserted}>
            <Run node={run.node} />
            <Told what={goneOrCome('inserted', run.node.marks)} />
          </ins>
        )
      case 'deleted':
        return (
          <del key={index} {...place} className={styles.deleted}>
            <Run node={run.node} />
            <Told what={goneOrCome('deleted', run.node.marks)} />
          </del>
        )
      case 'restyled': {
        const { keys, isFormat } = markChange(run.before.marks, run.after.marks)
        const told = keys.map((key) => t(key)).join('；')
        return (
          <span key={index} {...place} className={isFormat ? styles.restyled : styles.tracked} title={told}>
            <Run node={run.after} />
            <span className={styles.heard}>（{told}）</span>
          </span>
        )
      }
    }
  })
}

/** What 修订 had decided, or is yet to, of words that came or went: small behind them. */
function Told({ what }: { readonly what: MessageKey | null }) {
  const t = useTranslate()
  return what === null ? null : <span className={styles.told}>（{t(what)}）</span>
}

/** Inline content as it stands. */
export function PlainRuns({ nodes }: { readonly nodes: readonly NodeJson[] }) {
  return nodes.map((node, index) => <Run key={index} node={node} />)
}

function Run({ node }: { readonly node: NodeJson }) {
  const t = useTranslate()
  if (node.type === 'hardBreak') return <br />
  const words =
    node.type === 'footnote'
      ? `〔${t(`menu.insert.${noteKind(node.attrs)}`)}：${attributeText(node.attrs?.text)}〕`
      : wordsOf(node)
  return (node.marks ?? []).reduceRight<ReactNode>((inner, mark) => marked(mark, inner), words)
}

function wordsOf({ type, text, attrs }: NodeJson): string {
  return type === 'formula' ? formulaText(attributeText(attrs?.tex)) : (text ?? '')
}

/** A link is shown and not followed: this is a proof, not the page. */
function marked({ type, attrs }: MarkJson, inner: ReactNode): ReactNode {
  if (type === 'link') {
    return (
      <span className={styles.link} title={attributeText(attrs?.href)}>
        {inner}
      </span>
    )
  }
  if (type === 'ruby') {
    return (
      <ruby>
        {inner}
        <rt>{attributeText(attrs?.text)}</rt>
      </ruby>
    )
  }
  if (type === 'colour') return <span data-colour={attributeText(attrs?.name)}>{inner}</span>
  if (!(type in TAGS)) return inner
  const Tag = TAGS[type as keyof typeof TAGS]
  return <Tag>{inner}</Tag>
}
