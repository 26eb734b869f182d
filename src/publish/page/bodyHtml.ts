import type { Article } from '../../article/article.ts'
import type { Asset } from '../../article/asset.ts'
import type { FigureView } from '../markup/bodyWriter.ts'
import { creditText } from '../markup/creditText.ts'
import { element, voidElement } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import { foldBody } from '../markup/foldBody.ts'
import { htmlWriter } from '../markup/htmlWriter.ts'
import type { TableCell } from '../markup/tableGrid.ts'
import { presentAssets } from '../presentAssets.ts'

/** The body of a page, and the rules for the sizes that occur in it, so that the markup carries no styles. */
export interface BodyHtml {
  readonly html: string
  readonly css: string
}

/** Writes the body of a page; alignment and indent are classes, and a class for each picture width and column width that occurs. */
export function bodyHtml(article: Article, pictureUrl: (name: string) => string): BodyHtml {
  const present = presentAssets(article)
  const rules = new Map<string, string>()
  const writer = htmlWriter({
    paragraph: ({ align, indent }) => ({
      class: classes(align, indent === 0 && align !== 'center' && align !== 'end' && 'flush'),
    }),
    indent: () => '',
    heading: ({ align }) => ({ class: classes(align) }),
    cell: (cell) => ({ class: widthClass(cell, rules) }),
    figure: (view, caption) => figureHtml(view, caption, present.get(view.asset), pictureUrl, rules),
    table: (html) => element('div', { class: 'table' }, html),
  })
  const blocks = foldBody(article.document, writer).filter((block) => block !== '')
  return { html: blocks.join('\n'), css: [...rules.values()].join('\n') }
}

function figureHtml(
  view: FigureView,
  caption: string,
  asset: Asset | undefined,
  pictureUrl: (name: string) => string,
  rules: Map<string, string>,
): string {
  const picture =
    asset === undefined
      ? ''
      : voidElement('img', {
          src: pictureUrl(asset.name),
          alt: view.alt,
          width: asset.width ?? null,
          height: asset.height ?? null,
        })
  const credit = view.credit === '' ? '' : element('span', { class: 'credit' }, escapeText(creditText(view.credit)))
  const words = [caption, credit].filter((part) => part !== '').join(' ')
  if (picture === '' && words === '') return ''
  const width = view.width === null || picture === '' ? false : `w${view.width}`
  if (width !== false) rules.set(width, `.${width}{width:${view.width}%}`)
  const inner = picture + (words === '' ? '' : element('figcaption', {}, words))
  return element('figure', { class: classes(view.align, width) }, inner)
}

function classes(align: string, ...more: readonly (string | false)[]): string | null {
  return [align === 'start' ? false : align, ...more].filter((name) => name !== false).join(' ') || null
}

function widthClass({ widths }: TableCell<string>, rules: Map<string, string>): string | null {
  if (widths === null || widths.length === 0 || widths.some((width) => width <= 0)) return null
  const pixels = widths.reduce((sum, width) => sum + width, 0)
  rules.set(`c${pixels}`, `.c${pixels}{width:${pixels}px}`)
  return `c${pixels}`
}
