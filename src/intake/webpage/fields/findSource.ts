import { isMedium } from '../credits/isMedium.ts'
import { isPersonName } from '../credits/isPersonName.ts'
import { readCredits } from '../credits/readCredits.ts'
import { findMoments } from '../time/findMoments.ts'
import { namesOf } from '../tree/namesOf.ts'
import type { PageElement } from '../tree/pageElement.ts'
import { tidy, type Line, type Run } from '../tree/pageLines.ts'
import type { Finding } from '../webPageManuscript.ts'
import { shownTexts, toldValues, type Reading } from './reading.ts'
import { tidySource } from './tidySource.ts'

/**
 * Finds the source (来源): labelled near the headline; else a medium named in the info line without a label; else labelled after the text. What
 * only a meta tells is not displayed: it counts where the page shows the same words, or an empty label that a script fills.
 */
export function findSource(reading: Reading): Finding<string> | null {
  for (const { text, where } of shownTexts(reading, 'source')) {
    const value = tidySource(text)
    if (value !== '') return { value, where, confidence: 'sure' }
  }
  const { head, opening, before, closing, tail } = reading.credits
  const near = labelled([...head, ...before], '标题下的信息行', 'sure') ?? unlabelled(reading)
  if (near !== null) return near
  const far = labelled([...opening, ...closing, ...tail], '正文首尾的署名', 'likely')
  if (far !== null) return far
  const empty = [...head, ...before].some(({ role, value }) => role === 'source' && value === '')
  const [told] = toldValues(reading, 'source')
  if (empty && told !== undefined) {
    const value = tidySource(told.value)
    if (value !== '') return { value, where: told.where, confidence: 'guess' }
  }
  return null
}

function labelled(
  credits: Reading['credits']['head'],
  where: string,
  confidence: 'sure' | 'likely',
): Finding<string> | null {
  for (const credit of credits) {
    if (credit.role !== 'source') continue
    const value = tidySource(credit.value)
    if (value !== '') return { value, where, confidence }
  }
  return null
}

function unlabelled(reading: Reading): Finding<string> | null {
  const lines = infoLines(reading)
  const told = new Set(
    [...toldValues(reading, 'source'), ...toldValues(reading, 'authors')].map(({ value }) => value.trim()),
  )
  let named: string | null = null
  let medium: string | null = null
  let account: string | null = null
  for (const line of lines) {
    for (const run of line.runs) {
      const text = runText(run, told)
      if (text.length < 2 || text.length > 30 || /[:：]$/.test(text) || NO_SOURCE.test(text)) continue
      if (told.has(text) && !isPersonName(text))
        return { value: text, where: '信息行，与页面元数据一致', confidence: 'likely' }
      const names = [run.element, run.element.parent].flatMap((element) =>
        element === null ? [] : [...ownNames(element)],
      )
      if (names.some((name) => SOURCE_NAMES.has(name))) named ??= tidySource(text)
      else if (isMedium(text)) medium ??= text
      else if (names.includes('author') && !isPersonName(text) && /^[\u4e00-\u9fffA-Za-z0-9·]+$/.test(text))
        account ??= text
    }
  }
  const value = named ?? medium ?? account
  return value === null || value === ''
    ? null
    : { value, where: '信息行', confidence: named === null ? 'guess' : 'likely' }
}

/** The lines near a date in the head, in which a medium may stand by its name alone. */
function infoLines({ zones, body }: Reading): Line[] {
  const short = zones.head.filter(({ chars }) => chars <= 80).slice(0, 40)
  // The text's own first lines name organisations too; only a dated one among them is an info line.
  const lines = short.filter(
    ({ order, text }) => order < body.order || findMoments(text).some(({ hasTime }) => hasTime),
  )
  const dated = lines.findIndex(({ text }) => findMoments(text).length > 0 || /^\d{1,2}\s*[:：]\s*\d{2}$/.test(text))
  return dated < 0 ? lines.slice(0, 6) : lines.slice(Math.max(0, dated - 3), dated + 4)
}

/** The piece of a run that can be a medium: of several, set apart by signs or wide spaces, the one that is known for one. */
function runText(run: Run, told: ReadonlySet<string>): string {
  const pieces = run.text.split(/[|｜丨]|\u3000|[ \u00a0]{2,}/).map(tidy)
  if (pieces.length < 2) return pieceText(run.text)
  const texts = pieces.map(pieceText)
  return texts.find((text) => told.has(text) || (isMedium(text) && !NO_SOURCE.test(text))) ?? ''
}

/** Words without their date, labels of dates, and signs. */
function pieceText(words: string): string {
  const text = tidy(words)
  if (readCredits(text).length > 0) return ''
  const [moment] = findMoments(text)
  const rest = moment === undefined ? [text] : [text.slice(0, moment.index), text.slice(moment.index + moment.length)]
  const pieces = rest.map((piece) =>
    piece
      .replace(/^[\s|｜·•/,，-]+|[\s|｜·•/,，-]+$/g, '')
      .replace(/^(?:发[布表]于|发[布表]时间|更新于|更新时间|[日时][期间])\s*/, ''),
  )
  return pieces.find((piece) => piece.length >= 2) ?? ''
}

function ownNames(element: PageElement): string[] {
  return namesOf(element)
}

const SOURCE_NAMES: ReadonlySet<string> = new Set(
  'source laiyuan ly media medium origin from copyfrom publisher'.split(' '),
)
const NO_SOURCE =
  /^(?:来源|转载|原创|作者|编辑|已?关注|企鹅号|公众号|首页|正文|打印|分享|评论|收藏|[\d\s:./年月日-]+)$|阅读|浏览|点击|字号|官方[账帐]号$|创作者$/
