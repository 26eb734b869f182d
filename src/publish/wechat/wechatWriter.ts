import { COLOURS } from '../../article/document/marks/colour.ts'
import type { BodyMark, BodyWriter, FigureView, GroupedFigure, HeadingView, ListView } from '../markup/bodyWriter.ts'
import { creditText } from '../markup/creditText.ts'
import { element, voidElement } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import type { TableCell } from '../markup/tableGrid.ts'
import { linkSign } from './linkSign.ts'
import { headingStyle, joined, paragraphStyle, WECHAT_STYLES as STYLES } from './wechatStyles.ts'

/** A block as a list needs to know it: lists within an item move out of it. */
export interface WechatBlock {
  readonly isList: boolean
  readonly html: string
}

/** What the writer asks of its surroundings. */
export interface WechatChoices {
  /** a picture's address; null for one that cannot be shown */
  pictureUrl(asset: string): string | null
  /** how wide a picture is for its height */
  ratioOf(asset: string): number
  /** the number of the note that tells an address; null for one that leads nowhere outside the page */
  noteOf(href: string): number | null
}

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
} as const
const WORDLESS = /^(?:<[^>]*>|\s)*$/

/**
 * A writer for the editor of WeChat, which takes inline styles alone and drops links that lead elsewhere: their words stay, with the number
 * of a note. Lists within an item stand after it, where that editor shows them.
 */
export function wechatWriter(choices: WechatChoices): BodyWriter<string, WechatBlock> {
  return {
    text: escapeText,
    hardBreak: () => '<br>',
    mark: (mark, content) => markHtml(mark, content.join(''), choices),
    paragraph: ({ align, indent, lead }, content) => {
      const inner = content.join('')
      const bare = inner === '' || (lead && (align === 'start' || align === 'justify'))
      return block(bare ? inner : element('p', { style: paragraphStyle(align, indent) }, inner))
    },
    heading: (view, content) => block(headingHtml(view, content.join(''))),
    blockquote: (content) =>
      block(unlessEmpty(content, (inner) => element('blockquote', { style: STYLES.quote }, inner))),
    callout: (content) => block(unlessEmpty(content, (inner) => element('section', { style: STYLES.callout }, inner))),
    pullQuote: (content, source) => block(pullQuoteHtml(htmlOf(content), source.join(''))),
    list: (view, items) => ({ isList: true, html: listHtml(view, items) }),
    figure: (view, caption) => block(figureHtml(view, caption.join(''), choices.pictureUrl(view.asset))),
    figureGroup: (figures, caption) => block(groupHtml(figures, caption.join(''), choices)),
    tableCaption: (content) =>
      block(content.length === 0 ? '' : element('p', { style: STYLES.tableCaption }, content.join(''))),
    table: (rows) =>
      block(
        rows.length === 0
          ? ''
          : element(
              'table',
              { style: STYLES.table },
              element('tbody', {}, rows.map((row) => element('tr', {}, row.map(cellHtml).join(''))).join('')),
            ),
      ),
    pageBreak: () => block(''),
    horizontalRule: () => block(voidElement('hr', { style: STYLES.rule })),
  }
}

function block(html: string): WechatBlock {
  return { isList: false, html }
}

function pullQuoteHtml(inner: string, source: string): string {
  const from = source === '' ? '' : element('p', { style: STYLES.pullSource }, source)
  return inner === '' ? from : element('section', { style: STYLES.pull }, inner + from)
}

function unlessEmpty(content: readonly WechatBlock[], wrap: (inner: string) => string): string {
  const inner = htmlOf(content)
  return inner === '' ? '' : wrap(inner)
}

function htmlOf(blocks: readonly WechatBlock[]): string {
  return blocks.map(({ html }) => html).join('')
}

function markHtml(mark: BodyMark, inner: string, choices: WechatChoices): string {
  if (mark.type === 'ruby') return inner === '' ? '' : `${inner}（${escapeText(mark.text)}）`
  if (mark.type === 'colour') return element('span', { style: `color:${COLOURS[mark.name].light}` }, inner)
  if (mark.type !== 'link') return element(TAGS[mark.type], {}, inner)
  const note = choices.noteOf(mark.href)
  return note === null ? inner : `${inner}${element('sup', { style: STYLES.mark }, linkSign(note))}`
}

function headingHtml({ level, align }: HeadingView, inner: string): string {
  return WORDLESS.test(inner) ? '' : element(`h${level}`, { style: headingStyle(level, align) }, inner)
}

/** Its items with their own blocks; a list within an item follows the item, and so does whatever came after that list. */
function listHtml({ ordered, start }: ListView, items: readonly (readonly WechatBlock[])[]): string {
  const inner = items.map((blocks) => {
    const first = blocks.findIndex(({ isList }) => isList)
    const own = first === -1 ? blocks : blocks.slice(0, first)
    return element('li', { style: STYLES.item }, htmlOf(own)) + htmlOf(blocks.slice(own.length))
  })
  const attributes = { style: STYLES.list, start: ordered && start !== 1 ? start : null }
  return element(ordered ? 'ol' : 'ul', attributes, inner.join(''))
}

function figureHtml({ alt, credit, width }: FigureView, caption: string, url: string | null): string {
  const style = joined(width === null ? '' : `width:${width}%`, 'max-width:100%;height:auto')
  const picture =
    url === null ? '' : element('section', { style: STYLES.picture }, voidElement('img', { src: url, alt, style }))
  const words = [caption, escapeText(creditText(credit))].filter((part) => part !== '').join(' ')
  return picture + (words === '' ? '' : element('p', { style: STYLES.caption }, words))
}

/** Those that have something to show, sharing the line by what makes them of one height; one of them alone stands as any other. */
function groupHtml(
  figures: readonly GroupedFigure<readonly string[]>[],
  words: string,
  choices: WechatChoices,
): string {
  const line = words === '' ? '' : element('p', { style: STYLES.caption }, words)
  const write = ({ view, caption }: (typeof figures)[number], width: number | null): string =>
    figureHtml({ ...view, width }, caption.join(''), choices.pictureUrl(view.asset))
  const shown = figures.filter((figure) => write(figure, null) !== '')
  if (shown.length < 2) return shown.map((figure) => write(figure, null)).join('') + line
  const parts = shown.map((figure) => {
    const style = joined(`flex:${choices.ratioOf(figure.view.asset)}`, STYLES.grouped)
    return element('section', { style }, write(figure, 100))
  })
  return element('section', { style: STYLES.group }, parts.join('')) + line
}

function cellHtml({ header, colspan, rowspan, widths, content }: TableCell<WechatBlock>): string {
  const width = (widths ?? []).reduce((sum, one) => sum + one, 0)
  const style = joined(STYLES.cell, header ? STYLES.head : '', width > 0 ? `width:${width}px` : '')
  const spans = { colspan: colspan === 1 ? null : colspan, rowspan: rowspan === 1 ? null : rowspan }
  return element(header ? 'th' : 'td', { ...spans, style }, htmlOf(content))
}
