import type { ReactNode } from 'react'
import { assetUrl } from '../../bridge/desk.ts'
import { useArticle } from '../../app/articleStore.ts'
import type { BlockFrame } from '../../../src/saving/compare/comparison.ts'

/** Props of a block's own element. */
export interface MarkedFrameProps {
  readonly frame: BlockFrame
  readonly change: 'inserted' | 'deleted' | 'changed' | null
  readonly children: ReactNode
}

type Attributes = Readonly<Record<string, unknown>>

/** The element of a block, as the paper shows it. */
export function MarkedFrame({ frame: { type, attrs = {} }, change, children }: MarkedFrameProps) {
  const mark = change === null ? {} : { 'data-change': change }
  const align = attrs.align === 'start' ? {} : { 'data-align': attrs.align as string }
  switch (type) {
    case 'heading': {
      const Tag = `h${String(attrs.level)}` as 'h2' | 'h3' | 'h4'
      return (
        <Tag {...mark} {...align}>
          {children}
        </Tag>
      )
    }
    case 'bulletList':
      return <ul {...mark}>{children}</ul>
    case 'orderedList':
      return (
        <ol {...mark} start={attrs.start as number}>
          {children}
        </ol>
      )
    case 'listItem':
      return <li {...mark}>{children}</li>
    case 'blockquote':
      return <blockquote {...mark}>{children}</blockquote>
    case 'horizontalRule':
      return <hr {...mark} />
    case 'table':
      return (
        <table {...mark}>
          <tbody>{children}</tbody>
        </table>
      )
    case 'tableRow':
      return <tr {...mark}>{children}</tr>
    case 'tableCell':
    case 'tableHeader': {
      const Cell = type === 'tableCell' ? 'td' : 'th'
      return (
        <Cell {...mark} colSpan={attrs.colspan as number} rowSpan={attrs.rowspan as number}>
          {children}
        </Cell>
      )
    }
    case 'figure':
      return (
        <figure {...mark} data-align={attrs.align as string}>
          <Picture attrs={attrs} />
          <figcaption>{children}</figcaption>
        </figure>
      )
    default:
      return (
        <p {...mark} {...align} data-indent={attrs.indent as number}>
          {children}
        </p>
      )
  }
}

/** The picture itself where the desk has it; else its name. Nothing is fetched from the network. */
function Picture({ attrs }: { readonly attrs: Attributes }) {
  const id = useArticle((state) => state.session?.id ?? '')
  const { asset, remote, alt } = attrs as { asset: string; remote: string; alt: string }
  if (asset === '') return <span className="marked-picture">{remote}</span>
  return <img src={assetUrl(id, asset)} alt={alt} />
}
