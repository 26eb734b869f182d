import type { Asset } from '../../article/asset.ts'
import { pictureRatio } from '../../article/pictureRatio.ts'
import type { BodyMark, BodyWriter, FigureView, HeadingView, ParagraphView } from '../markup/bodyWriter.ts'
import { creditText } from '../markup/creditText.ts'
import { element } from '../markup/element.ts'
import { linkAddress } from '../markup/linkAddress.ts'
import { calloutXml } from './calloutXml.ts'
import { drawingXml } from './drawingXml.ts'
import type { WordComments } from './comments.ts'
import { formulaXml } from './math/formulaXml.ts'
import { groupXml } from './groupXml.ts'
import type { WordLists } from './lists.ts'
import { paragraphXml } from './paragraphXml.ts'
import type { Relationships } from './relationships.ts'
import { rubyXml } from './rubyXml.ts'
import { breakXml, runXml, type WordInline } from './runXml.ts'
import { tableXml } from './tableXml.ts'
import { noteReferenceXml, type WordNotes } from './wordNotes.ts'
import { DEEPEST, LIST_STEP, type WordBlock, type WordPlace } from './wordPlace.ts'

/** What the writer fills beside the text. */
export interface WordChoices {
  readonly relations: Relationships
  readonly lists: WordLists
  /** null where the file carries no comments */
  readonly comments: WordComments | null
  readonly notes: WordNotes
  /** the picture of a name, and its part in the file; null for one that cannot be shown */
  pictureOf(asset: string): { readonly asset: Asset; readonly part: string } | null
}

const NOTHING_MORE = '<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'

/** A writer of a body as Word has it: styles by name, lists that number themselves, tables, pictures in the text. */
export function wordWriter(choices: WordChoices): BodyWriter<WordInline, WordBlock> {
  let drawings = 0
  const figure =
    (view: FigureView, caption: readonly WordInline[]): WordBlock =>
    (place) => {
      const words = [runs(caption), credit(view)].filter((part) => part !== '').join(runXml(' '))
      const found = choices.pictureOf(view.asset)
      drawings += found === null ? 0 : 1
      const left = leftOf(place)
      const picture =
        found === null
          ? ''
          : paragraphXml(
              { style: 'Picture', align: view.align, left, keepNext: words !== '' },
              drawingXml({
                asset: found.asset,
                id: drawings,
                relation: choices.relations.idOf('image', found.part),
                alt: view.alt,
                width: view.width,
                room: place.width,
              }),
            )
      return picture + (words === '' ? '' : paragraphXml({ style: 'FigureCaption', align: view.align, left }, words))
    }
  return {
    text: (text) => (setting) => runXml(text, setting),
    hardBreak: () => () => breakXml(),
    note(kind, text) {
      const id = choices.notes.add(kind, text)
      return () => noteReferenceXml(kind, id)
    },
    formula: (tex, display) => (setting) => formulaXml(tex, display, setting),
    mark: (mark, content) => markOf(mark, content, choices.relations),
    ...(choices.comments === null ? {} : { comment: commentWriter(choices.comments) }),
    paragraph: (view, content) => (place) => paragraphOf(view, runs(content), place),
    heading: (view, content) => (place) => headingOf(view, runs(content), place),
    blockquote: (content) => (place) =>
      content
        .map((write) => write(place.within === 'flow' ? { ...place, within: 'quote', list: null } : place))
        .join(''),
    callout: (content) => (place) => {
      const box = calloutXml(content, place)
      return box === '' ? '' : box + NOTHING_MORE
    },
    pullQuote: (content, source) => (place) => {
      const from = runs(source)
      return (
        content.map((write) => write({ ...place, within: 'pull', depth: 0, list: null })).join('') +
        (from === '' ? '' : paragraphXml({ style: 'PullQuoteSource' }, from))
      )
    },
    list: (view, items) => (place) => {
      const level = Math.min(place.depth, DEEPEST)
      const list = choices.lists.add(view, level)
      const inner: WordPlace = { ...place, depth: place.depth + 1, list: null, width: widthWithin(place) }
      return items
        .map((blocks) => blocks.map((write, at) => write(at === 0 ? { ...inner, list } : inner)).join(''))
        .join('')
    },
    figure,
    figureGroup: (figures, caption) => (place) => {
      const words = runs(caption)
      const line = words === '' ? '' : paragraphXml({ style: 'GroupCaption', left: leftOf(place) }, words)
      const found = figures.map(({ view }) => choices.pictureOf(view.asset))
      // Words without their picture are a line of the text in a Word file, and no cell.
      if (found.includes(null)) return figures.map(({ view, caption: own }) => figure(view, own)(place)).join('') + line
      const cells = figures.map(({ view, caption: own }, at) => ({
        write: figure({ ...view, width: 100 }, own),
        ratio: pictureRatio(found[at]?.asset),
      }))
      return groupXml(cells, place) + (line === '' ? NOTHING_MORE : line)
    },
    tableCaption: (content) => (place) => paragraphXml({ style: 'TableCaption', left: leftOf(place) }, runs(content)),
    table: (rows) => (place) => {
      const table = tableXml(rows, place)
      // Without a paragraph between them Word takes two tables for one.
      return table === '' ? '' : table + NOTHING_MORE
    },
    pageBreak: () => () => paragraphXml({ style: 'PageBreak' }, '<w:r><w:br w:type="page"/></w:r>'),
    horizontalRule: () => () => paragraphXml({ style: 'Rule' }, ''),
  }
}

function commentWriter(comments: WordComments): NonNullable<BodyWriter<WordInline, WordBlock>['comment']> {
  return (view, content) => {
    const { start, end } = comments.add(view)
    return (setting) => start + content.map((write) => write(setting)).join('') + end
  }
}

function runs(content: readonly WordInline[]): string {
  return content.map((write) => write({})).join('')
}

function markOf(mark: BodyMark, content: readonly WordInline[], relations: Relationships): WordInline {
  if (mark.type === 'ruby')
    return (setting) => {
      const words = content.map((write) => write(setting)).join('')
      // LibreOffice drops linked words with a reading above them, and all they say: there it stands behind them.
      return setting.style === 'Hyperlink' ? words + runXml(`（${mark.text}）`, setting) : rubyXml(words, mark.text)
    }
  if (mark.type === 'colour')
    return (setting) => content.map((write) => write({ ...setting, colour: mark.name })).join('')
  if (mark.type !== 'link')
    return (setting) => content.map((write) => write({ ...setting, [mark.type]: true })).join('')
  const address = linkAddress(mark.href)
  // A place within the page has no counterpart in the file: its words stay.
  if (address === null || address.startsWith('#')) return (setting) => content.map((write) => write(setting)).join('')
  return (setting) =>
    element(
      'w:hyperlink',
      {
        'r:id': relations.idOf('hyperlink', address),
        'w:tooltip': mark.title === '' ? null : mark.title,
        'w:history': 1,
      },
      content.map((write) => write({ ...setting, style: 'Hyperlink' })).join(''),
    )
}

function paragraphOf({ align, indent }: ParagraphView, inner: string, place: WordPlace): string {
  const own = align === 'justify' ? 'start' : align
  if (place.depth > 0) {
    const level = Math.min(place.depth - 1, DEEPEST)
    return place.list === null
      ? paragraphXml({ style: 'ListContinue', align: own, left: leftOf(place) }, inner)
      : paragraphXml({ style: 'ListParagraph', align: own, list: { id: place.list, level } }, inner)
  }
  if (place.within === 'cell') return paragraphXml({ style: 'TableText', align: own }, inner)
  if (place.within === 'pull') return paragraphXml({ style: 'PullQuote', align: own }, inner)
  if (place.within === 'quote') return paragraphXml({ style: 'Quote', align: own, indented: indent > 0 }, inner)
  return paragraphXml({ style: indent > 0 ? 'NormalIndent' : 'Normal', align: own }, inner)
}

function headingOf({ level, align }: HeadingView, inner: string, place: WordPlace): string {
  return paragraphXml({ style: `Heading${level - 1}`, align, left: leftOf(place) }, inner)
}

function credit({ credit: name }: FigureView): string {
  return runXml(creditText(name), { style: 'Credit' })
}

function leftOf(place: WordPlace): number {
  return LIST_STEP * Math.min(place.depth, DEEPEST + 1)
}

function widthWithin({ width }: WordPlace): number {
  return Math.max(LIST_STEP, width - LIST_STEP)
}
