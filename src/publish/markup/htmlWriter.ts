import type { ColourName } from '../../article/document/marks/colour.ts'
import type {
  BodyMark,
  BodyWriter,
  FigureView,
  GroupedFigure,
  HeadingView,
  ListView,
  ParagraphView,
} from './bodyWriter.ts'
import { element, type Attributes } from './element.ts'
import { escapeText } from './escape.ts'
import { formulaHtml } from './formulaHtml.ts'
import { linkAddress } from './linkAddress.ts'
import { rubyHtml } from './rubyHtml.ts'
import type { GridRow, TableCell } from './tableGrid.ts'

/** What HTML targets decide differently. */
export interface HtmlChoices {
  /** the attributes of a paragraph, whose indent may be a class */
  paragraph(view: ParagraphView): Attributes
  /** what stands before a paragraph's text, for targets that write the indent as characters */
  indent(view: ParagraphView): string
  heading(view: HeadingView): Attributes
  cell(cell: TableCell<string>): Attributes
  figure(view: FigureView, caption: string): string
  /** pictures side by side, and what is said of them all, '' for nothing; left out: one below the other */
  figureGroup?(figures: readonly GroupedFigure<string>[], caption: string): string
  /** the attributes of the line above a table */
  tableCaption(): Attributes
  table(html: string): string
  /** the attributes of words in a colour; left out: the target has no colours */
  colour?(name: ColourName): Attributes
  /** a box; left out: a quotation */
  callout?(html: string): string
  /** words set large, and whose they are, '' for not said; left out: a quotation */
  pullQuote?(html: string, source: string): string
  /** whether formulas are drawn; left out, they are text on a line */
  readonly formulas?: boolean
  /** left out: the target has no pages */
  pageBreak?(): string
}

/** The level of the last heading that was written; the title above the body is the first. */
export interface LastHeading {
  level: number
}

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
} as const

/** Markup without a word in it. */
const WORDLESS = /^(?:<[^>]*>|\s)*$/

/**
 * A writer of HTML, for every target that is HTML; one for each body, since it remembers the last heading. Empty paragraphs and headings are
 * left out; no heading is more than one level below the one before it, which HTML does not allow. Line breaks stand between the blocks of the
 * body only, never within one, so that a page may show white space as it was typed.
 */
export function htmlWriter(choices: HtmlChoices, last: LastHeading = { level: 1 }): BodyWriter<string, string> {
  return {
    text: escapeText,
    hardBreak: () => '<br>',
    ...(choices.formulas === true ? { formula: formulaHtml } : {}),
    mark: (mark, content) => markHtml(mark, content.join(''), choices),
    paragraph: (view, content) => paragraphHtml(view, content.join(''), choices),
    heading: (view, content) => {
      const inner = content.join('')
      if (WORDLESS.test(inner)) return ''
      last.level = Math.min(view.level, last.level + 1)
      return element(`h${last.level}`, choices.heading(view), inner)
    },
    blockquote: (content) => unlessEmpty(content.join(''), quoteHtml),
    callout: (content) => unlessEmpty(content.join(''), (inner) => choices.callout?.(inner) ?? quoteHtml(inner)),
    pullQuote: (content, source) => pullQuoteHtml(content.join(''), source.join(''), choices),
    list: listHtml,
    figure: (view, caption) => choices.figure(view, caption.join('')),
    ...groupWriter(choices),
    tableCaption: (content) => unlessEmpty(content.join(''), (inner) => element('p', choices.tableCaption(), inner)),
    table: (rows) => tableHtml(rows, choices),
    horizontalRule: () => '<hr>',
    pageBreak: () => choices.pageBreak?.() ?? '',
  }
}

function groupWriter(choices: HtmlChoices): Pick<BodyWriter<string, string>, 'figureGroup'> {
  if (choices.figureGroup === undefined) return {}
  return {
    figureGroup: (figures, words) =>
      choices.figureGroup?.(
        figures.map(({ view, caption }) => ({ view, caption: caption.join('') })),
        words.join(''),
      ) ?? '',
  }
}

function unlessEmpty(inner: string, wrap: (inner: string) => string): string {
  return inner === '' ? '' : wrap(inner)
}

function quoteHtml(inner: string): string {
  return element('blockquote', {}, inner)
}

/** Words that are not there have no source. */
function pullQuoteHtml(inner: string, source: string, choices: HtmlChoices): string {
  if (inner === '') return source === '' ? '' : element('p', {}, source)
  return choices.pullQuote?.(inner, source) ?? quoteHtml(inner + (source === '' ? '' : element('p', {}, source)))
}

function markHtml(mark: BodyMark, inner: string, choices: HtmlChoices): string {
  if (mark.type === 'ruby') return rubyHtml(inner, mark.text)
  if (mark.type === 'colour') return colourHtml(mark.name, inner, choices)
  if (mark.type !== 'link') return element(TAGS[mark.type], {}, inner)
  const href = linkAddress(mark.href)
  return href === null ? inner : element('a', { href, title: mark.title || null }, inner)
}

/** Nothing that is seen has no colour. */
function colourHtml(name: ColourName, inner: string, choices: HtmlChoices): string {
  const attributes = WORDLESS.test(inner) ? undefined : choices.colour?.(name)
  return attributes === undefined ? inner : element('span', attributes, inner)
}

function paragraphHtml(view: ParagraphView, inner: string, choices: HtmlChoices): string {
  if (inner === '') return ''
  if (view.lead && (view.align === 'start' || view.align === 'justify')) return inner
  return element('p', choices.paragraph(view), choices.indent(view) + inner)
}

function listHtml({ ordered, start }: ListView, items: readonly (readonly string[])[]): string {
  const inner = items.map((blocks) => element('li', {}, blocks.join(''))).join('')
  return ordered ? element('ol', { start: start === 1 ? null : start }, inner) : element('ul', {}, inner)
}

function tableHtml(rows: readonly GridRow<string>[], choices: HtmlChoices): string {
  if (rows.length === 0) return ''
  const inner = rows.map((row, index) => element('tr', {}, row.map((cell) => cellHtml(cell, index, choices)).join('')))
  return choices.table(element('table', {}, element('tbody', {}, inner.join(''))))
}

function cellHtml(cell: TableCell<string>, row: number, choices: HtmlChoices): string {
  const attributes = {
    scope: cell.header ? (row === 0 ? 'col' : 'row') : null,
    colspan: cell.colspan === 1 ? null : cell.colspan,
    rowspan: cell.rowspan === 1 ? null : cell.rowspan,
    ...choices.cell(cell),
  }
  return element(cell.header ? 'th' : 'td', attributes, cell.content.join(''))
}
