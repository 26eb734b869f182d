import type { Article } from '../../article/article.ts'
import type { Asset } from '../../article/asset.ts'
import { COLOURS, type ColourName } from '../../article/document/marks/colour.ts'
import { pictureRatio } from '../../article/pictureRatio.ts'
import type { FigureView, GroupedFigure } from '../markup/bodyWriter.ts'
import { creditText } from '../markup/creditText.ts'
import { element, voidElement, type Attributes } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import { foldBody } from '../markup/foldBody.ts'
import { htmlWriter, type LastHeading } from '../markup/htmlWriter.ts'
import type { TableCell } from '../markup/tableGrid.ts'

/** Blocks of a page's body, and the rules for the sizes that occur in them, by class. */
export interface PageBlocks {
  readonly blocks: readonly string[]
  readonly rules: ReadonlyMap<string, string>
}

/**
 * Writes blocks of a page's body, be it all of them or some.
 * @param last the heading before them; it is moved on
 */
export function pageBlocks(
  { document }: Pick<Article, 'document'>,
  present: ReadonlyMap<string, Asset>,
  pictureUrl: (name: string) => string,
  last?: LastHeading,
): PageBlocks {
  const rules = new Map<string, string>()
  const writer = htmlWriter(
    {
      paragraph: ({ align, indent }) => ({
        class: classes(align, indent === 0 && align !== 'center' && align !== 'end' && 'flush'),
      }),
      indent: () => '',
      heading: ({ align }) => ({ class: classes(align) }),
      cell: (cell) => ({ class: widthClass(cell, rules) }),
      figure: (view, caption) => figureHtml(view, caption, present.get(view.asset), pictureUrl, rules),
      figureGroup: (figures, caption) => groupHtml(figures, caption, present, pictureUrl, rules),
      callout: (html) => element('aside', { class: 'callout' }, html),
      pullQuote: (html, source) =>
        element(
          'figure',
          { class: 'pull' },
          element('blockquote', {}, html) + (source === '' ? '' : element('figcaption', {}, source)),
        ),
      colour: (name) => ({ class: colourClass(name, rules) }),
      tableCaption: () => ({ class: 'caption' }),
      formulas: true,
      pageBreak: () => voidElement('hr', { class: 'newpage' }),
      table: (html) => element('div', { class: 'table' }, html),
    },
    last,
  )
  return { blocks: foldBody(document, writer), rules }
}

/** What is said of a group takes a line of its own below its pictures; on a phone, where they stand one below the other, nearer than they to each other. */
const CAPTIONED =
  '.body .group{flex-wrap:wrap}\n.body .group>figcaption{flex:1 0 100%;margin:0}\n' +
  '@media (max-width:36rem){.body .group>figcaption{margin-top:-1.25em}}'

/** Those that have something to show; one of them alone stands as any other. Below them is what is said of them all. */
function groupHtml(
  figures: readonly GroupedFigure<string>[],
  words: string,
  present: ReadonlyMap<string, Asset>,
  pictureUrl: (name: string) => string,
  rules: Map<string, string>,
): string {
  const shown = figures.filter(({ view, caption }) => present.has(view.asset) || caption !== '' || view.credit !== '')
  const parts = shown.map(({ view, caption }) => {
    const asset = present.get(view.asset)
    if (shown.length < 2) return figureHtml(view, caption, asset, pictureUrl, rules)
    const share = pictureRatio(asset)
    const name = `s${Math.round(share * 100)}`
    rules.set(name, `.${name}{flex:${share} 1 0}`)
    return figureHtml(view, caption, asset, pictureUrl, rules, name)
  })
  const line = (tag: string, attributes: Attributes) => (words === '' ? '' : element(tag, attributes, words))
  if (shown.length < 2) return parts.join('') + line('p', { class: 'center' })
  if (words !== '') rules.set('group', CAPTIONED)
  return element('figure', { class: 'group' }, parts.join('') + line('figcaption', {}))
}

function figureHtml(
  view: FigureView,
  caption: string,
  asset: Asset | undefined,
  pictureUrl: (name: string) => string,
  rules: Map<string, string>,
  share: string | false = false,
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
  return element('figure', { class: classes(view.align, width, share) }, inner)
}

function classes(align: string, ...more: readonly (string | false)[]): string | null {
  return [align === 'start' ? false : align, ...more].filter((name) => name !== false).join(' ') || null
}

function colourClass(name: ColourName, rules: Map<string, string>): string {
  const { light, dark } = COLOURS[name]
  const own = `ink-${name}`
  rules.set(own, `.${own}{color:${light}}\n@media screen and (prefers-color-scheme:dark){.${own}{color:${dark}}}`)
  return own
}

function widthClass({ widths }: TableCell<string>, rules: Map<string, string>): string | null {
  if (widths === null || widths.length === 0 || widths.some((width) => width <= 0)) return null
  const pixels = widths.reduce((sum, width) => sum + width, 0)
  rules.set(`c${pixels}`, `.c${pixels}{width:${pixels}px}`)
  return `c${pixels}`
}
