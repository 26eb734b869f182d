import type { Article } from '../../article/article.ts'
import { countText } from '../../article/countText.ts'
import { REVIEW_NAMES, REVIEW_STAGES } from '../../article/reviewNames.ts'
import { bodyText } from '../../article/document/bodyText.ts'
import { element } from '../markup/element.ts'
import { fieldText } from '../fieldText.ts'
import { chineseDate } from '../markup/dates.ts'
import type { Profile } from '../profile.ts'
import { paragraphXml } from './paragraphXml.ts'
import { runXml } from './runXml.ts'
import { TEXT_WIDTH } from './wordPlace.ts'

/** Widths of the sheet's columns, in twentieths of a point: label, value, label, value. */
const COLUMNS = [1300, 3066, 1300, 3066] as const
/** Heights of its rows, in twentieths of a point: of a line, and of an opinion. */
const LINE = 560
const OPINION = 2350

/** What the 审 are called in a house that has not said otherwise. */
export const USUAL_REVIEWS: readonly string[] = REVIEW_STAGES.map((stage) => REVIEW_NAMES[stage].zh)

/**
 * The review sheet (审稿单) that goes before an article on paper: what it is, and room for the opinions and signatures of the reviews. A page
 * of its own.
 * @param reviews what the house calls its 审
 */
export function sheetXml(article: Article, profile: Profile, reviews: readonly string[]): string {
  const { metadata } = article
  const text = (key: 'authors' | 'editors' | 'source') => fieldText(metadata, key, profile)
  const rows = [
    row([cell('题名', 0), cell(metadata.title, 1, 3)], LINE),
    row([cell('作者', 0), cell(text('authors'), 1), cell('来源', 2), cell(text('source'), 3)], LINE),
    row([cell('责编', 0), cell(text('editors'), 1), cell('栏目', 2), cell(metadata.channelPath.join(' > '), 3)], LINE),
    row(
      [
        cell('字数', 0),
        cell(String(countText(bodyText(article.document))), 1),
        cell('拟发时间', 2),
        cell(chineseDate(metadata.publishedAt), 3),
      ],
      LINE,
    ),
    ...reviews.map((review) => row([cell(`${review}意见`, 0), opinion()], OPINION)),
  ]
  const properties = `<w:tblPr><w:tblStyle w:val="SheetTable"/>${element('w:tblW', { 'w:w': TEXT_WIDTH, 'w:type': 'dxa' }, '')}<w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr>`
  const grid = COLUMNS.map((width) => element('w:gridCol', { 'w:w': width }, '')).join('')
  return `${paragraphXml({ style: 'SheetTitle' }, runXml('审稿单'))}<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>`
}

function row(cells: readonly string[], height: number): string {
  const properties = `<w:cantSplit/>${element('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' }, '')}`
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`
}

function cell(words: string, column: number, span = 1): string {
  const isLabel = column % 2 === 0
  const content = paragraphXml(
    { style: 'SheetText', align: isLabel ? 'center' : 'start' },
    runXml(words, isLabel ? { style: 'Label' } : {}),
  )
  return cellXml(content, column, span, 'center')
}

/** Room to write, then the line to sign on. */
function opinion(): string {
  const sign = paragraphXml(
    { style: 'SheetText', align: 'right' },
    runXml('签名：＿＿＿＿＿＿＿＿　　　　　年　　月　　日'),
  )
  return cellXml(sign, 1, 3, 'bottom')
}

function cellXml(content: string, column: number, span: number, align: string): string {
  const width = COLUMNS.slice(column, column + span).reduce((sum, one) => sum + one, 0)
  const properties = [
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }, ''),
    span > 1 ? element('w:gridSpan', { 'w:val': span }, '') : '',
    element('w:vAlign', { 'w:val': align }, ''),
  ]
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${content}</w:tc>`
}
