import { LONGEST_REMARK, type Remark } from '../../../article/document/marks/comment.ts'
import { SHANGHAI } from '../../../article/localDateTime.ts'
import { childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import { plainText } from './plainText.ts'

const LONGEST_NAME = 50

/** What a comment (`w:comment`) says, its paragraphs as lines; who, and when in UTC. */
export function remarkOf(element: XmlElement): Remark {
  const paragraphs = childrenOf(element, 'w:p')
  const lines = (paragraphs.length === 0 ? [element] : paragraphs).map(plainText).filter((line) => line !== '')
  const { 'w:author': by = '', 'w:date': date = '' } = element.attributes
  return { by: by.trim(), at: utcOf(date), text: lines.join('\n') }
}

/** Whether the paper can hold a remark: it says something, and no more than one may. */
export function isHoldable({ by, text }: Remark): boolean {
  return text !== '' && text.length <= LONGEST_REMARK && by.length <= LONGEST_NAME
}

/** Office programs write the time of the writer's own clock and call it UTC; here it is read as that of Asia/Shanghai. */
function utcOf(date: string): string {
  const told = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(date)?.[0] ?? ''
  const moment = told === '' ? NaN : Date.parse(`${told}${SHANGHAI}`)
  return Number.isNaN(moment) ? '' : `${new Date(moment).toISOString().slice(0, 19)}Z`
}
