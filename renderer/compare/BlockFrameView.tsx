import type { ReactNode, SyntheticEvent } from 'react'
import { pictureRatio } from '../../src/article/pictureRatio.ts'
import type { BlockFrame } from '../../src/saving/compare/comparison.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { attributeText } from './attributeText.ts'
import styles from './compare.module.css'

type Loaded = SyntheticEvent<HTMLImageElement>

/** What a block is drawn from. */
export interface BlockFrameProps {
  readonly frame: BlockFrame
  /** what changed beside the words; stands at the block's beginning */
  readonly notes?: ReactNode
  readonly assetUrl: (name: string) => string
  readonly children?: ReactNode
}

/** The element of a block, as on the paper, round its content. */
export function BlockFrameView({ frame, notes, assetUrl, children }: BlockFrameProps): ReactNode {
  const attrs = frame.attrs ?? {}
  const align = typeof attrs.align === 'string' && attrs.align !== 'start' ? { 'data-align': attrs.align } : {}
  switch (frame.type) {
    case 'paragraph':
      return (
        <p data-indent={attributeText(attrs.indent ?? 2)} {...align}>
          {notes}
          {children}
        </p>
      )
    case 'heading': {
      const Tag = `h${attrs.level === 3 || attrs.level === 4 ? attrs.level : 2}` as const
      return (
        <Tag {...align}>
          {notes}
          {children}
        </Tag>
      )
    }
    case 'groupCaption':
    case 'tableCaption':
      return (
        <p {...{ [frame.type === 'tableCaption' ? 'data-table-caption' : 'data-group-caption']: '' }}>
          {notes}
          {children}
        </p>
      )
    case 'blockquote':
      return <blockquote>{children}</blockquote>
    case 'callout':
      return <div data-callout="">{children}</div>
    case 'pullQuote':
      return <blockquote data-pull-quote="">{children}</blockquote>
    case 'bulletList':
      return noted(notes, <ul>{children}</ul>)
    case 'orderedList':
      return noted(notes, <ol start={Number(attrs.start ?? 1)}>{children}</ol>)
    case 'listItem':
      return <li>{children}</li>
    case 'table':
      return noted(
        notes,
        <table>
          <tbody>{children}</tbody>
        </table>,
      )
    case 'tableRow':
      return <tr>{children}</tr>
    case 'tableCell':
    case 'tableHeader': {
      const Cell = frame.type === 'tableCell' ? 'td' : 'th'
      return (
        <Cell colSpan={Number(attrs.colspan ?? 1)} rowSpan={Number(attrs.rowspan ?? 1)}>
          {notes}
          {children}
        </Cell>
      )
    }
    case 'figure':
      return (
        <figure {...align}>
          {notes}
          <Picture attrs={attrs} assetUrl={assetUrl} />
          <figcaption>{children}</figcaption>
          {attrs.credit === '' ? null : <div className="figure-credit">{attributeText(attrs.credit)}</div>}
        </figure>
      )
    case 'figureGroup':
      return <figure data-group="">{children}</figure>
    case 'pageBreak':
      return <hr data-page-break="" />
    case 'horizontalRule':
      return <hr />
    default:
      return <div>{children}</div>
  }
}

function noted(notes: ReactNode, block: ReactNode): ReactNode {
  return (
    <>
      {notes}
      {block}
    </>
  )
}

/** In a group the pictures share the line by their shapes, as on the paper. */
function shareLine({ currentTarget: { naturalWidth: width, naturalHeight: height, parentElement } }: Loaded): void {
  parentElement?.parentElement?.style.setProperty('--ratio', String(pictureRatio({ width, height })))
}

function Picture({
  attrs,
  assetUrl,
}: {
  attrs: Readonly<Record<string, unknown>>
  assetUrl: (name: string) => string
}) {
  const t = useTranslate()
  const name = attributeText(attrs.asset)
  if (name === '')
    return <span className={styles.picture}>{t('compare.picture', { name: attributeText(attrs.remote) })}</span>
  return (
    <span className="figure-picture" style={typeof attrs.width === 'number' ? { width: `${attrs.width}%` } : undefined}>
      <img src={assetUrl(name)} alt={attributeText(attrs.alt) || t('compare.picture', { name })} onLoad={shareLine} />
    </span>
  )
}
