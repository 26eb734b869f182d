import { intakeMessages } from '../../base/messages/intakeMessages.ts'
import type { Bilingual } from '../../base/language.ts'

/** Something of the page that may share a line with the article's data. */
export interface PagePart {
  readonly pattern: RegExp
  readonly why: Bilingual
}

const AT = '(?<=^|[\\s|｜【\\[（(])'
const part = (pattern: string, why: Bilingual): PagePart => ({ pattern: new RegExp(`${AT}(?:${pattern})`, 'g'), why })
const control = intakeMessages['intake.dropped.control']

/** The parts of the page that stand in the info line under the title and in the line after the body. */
export const PAGE_PARTS: readonly PagePart[] = [
  part('转载请(?:注明|标明)(?:来源|出处)?\\s*[:：]?\\s*[^\\s()（）]*', intakeMessages['intake.dropped.reprint']),
  part(
    '分享(?:到|至)\\s*[:：]?(?:\\s*(?:\\d+|微信|微博|新浪微博|腾讯微博|朋友圈|QQ空间|QQ好友|人人网|更多))*',
    intakeMessages['intake.dropped.share'],
  ),
  part(
    '字\\s*[号体]\\s*[:：]?(?:\\s*[\\[【（(]?\\s*(?:特大|超大|大|中|小|T\\|T|A[+-]?)\\s*[\\]】）)]?(?=\\s|[\\[【（(]|$))*',
    control,
  ),
  part('[【\\[]?打印(?:本页|此页)?[】\\]]?(?=\\s|$|[【\\[])', control),
  part(
    '[【\\[]?(?:关闭(?:窗口|本页)?|收藏(?:本文|本页)?|我要纠错|纠错|复制链接|我要评论|我要分享)[】\\]]?(?=\\s|$|[【\\[])',
    control,
  ),
  part('评论\\s*[（(]\\s*\\d+\\s*[)）]', control),
  part('(?:浏览|点击|阅读|访问)(?:次数|数量|量|数)?\\s*[:：]?\\s*[（(]?\\s*\\d+\\s*次?\\s*[)）]?(?=\\s|$)', control),
]
