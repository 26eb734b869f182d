import { findMoments, type Moment } from '../time/findMoments.ts'
import { markedText, type Line } from '../tree/pageLines.ts'
import type { Finding } from '../webPageManuscript.ts'
import { shownTexts, toldValues, type Reading } from './reading.ts'
import type { PlacedCredit } from './zones.ts'

/**
 * Finds the publication time as displayed: labelled before unlabelled, near the headline before elsewhere. A date shown without a time takes the
 * time that the page tells for the same day; the page's own telling stands in where nothing is displayed.
 */
export function findPublishedAt(reading: Reading): Finding<string> | null {
  const shown = shownPublishedAt(reading)
  const told = toldValues(reading, 'publishedAt').flatMap(({ value, where }) =>
    findMoments(value)
      .slice(0, 1)
      .map((moment) => ({ moment, where })),
  )
  if (shown !== null) {
    const fuller = shown.moment.hasTime
      ? undefined
      : told.find(({ moment }) => moment.hasTime && moment.value.startsWith(shown.moment.value))
    return fuller === undefined
      ? { value: shown.moment.value, where: shown.where, confidence: shown.sure ? 'sure' : 'likely' }
      : { value: fuller.moment.value, where: `${shown.where}，时刻据 ${fuller.where}`, confidence: 'likely' }
  }
  const first = told.find(({ moment }) => moment.hasTime) ?? told[0]
  if (first !== undefined) return { value: first.moment.value, where: first.where, confidence: 'likely' }
  const address = /(?:^|[/_t])((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(
    reading.page.address,
  )
  if (address !== null) {
    const [moment] = findMoments(`${address[1]}-${address[2]}-${address[3]}`)
    if (moment !== undefined) return { value: moment.value, where: '网址', confidence: 'guess' }
  }
  return null
}

interface Shown {
  readonly moment: Moment
  readonly where: string
  readonly sure: boolean
}

function shownPublishedAt(reading: Reading): Shown | null {
  for (const { text, where } of shownTexts(reading, 'publishedAt')) {
    const [moment] = findMoments(text)
    if (moment !== undefined) return { moment, where, sure: true }
  }
  const { head, before, tail, opening } = reading.zones
  return (
    labelled(reading.credits.head, '标题下的信息行') ??
    inLines(head, '标题下的信息行') ??
    scattered(head) ??
    labelled(reading.credits.before, '标题上方') ??
    inLines(before, '标题上方') ??
    scattered(before.toReversed()) ??
    shortYear([...head, ...before]) ??
    inLines(
      opening.slice(0, 2).filter(({ chars }) => chars < 60),
      '正文开头',
    ) ??
    labelled(reading.credits.tail, '正文之后') ??
    labelledIn(tail, '正文之后')
  )
}

/** A labelled value that holds a moment, wherever its value stands (the next cell of a table too). */
function labelled(credits: readonly PlacedCredit[], where: string): Shown | null {
  for (const { role, label, value } of credits) {
    const [moment] = role === 'published' && label.length > 2 ? findMoments(value) : []
    if (moment !== undefined) return { moment, where, sure: true }
  }
  return null
}

/** `发布时间：19-08-13 14:07`: years of two digits, under a label and with a time alone. */
function shortYear(lines: readonly Line[]): Shown | null {
  for (const line of lines) {
    const match = SHORT.exec(markedText(line))
    const [moment] = match === null ? [] : findMoments(`20${match[1]}-${match[2]}-${match[3]} ${match[4]}:${match[5]}`)
    if (moment !== undefined) return { moment, where: '信息行', sure: true }
  }
  return null
}

const SHORT = /(?:时间|日期|于)[:：\s\u2063]{0,4}(\d\d)-(\d\d)-(\d\d)[\s\u2063]{0,4}(\d\d):(\d\d)(?!\d)/

function inLines(lines: readonly Line[], where: string): Shown | null {
  let plain: Shown | null = null
  let updated: Shown | null = null
  for (const line of lines) {
    if (line.chars > 200) continue
    const text = markedText(line)
    for (const moment of findMoments(text)) {
      const label = text.slice(Math.max(0, moment.index - 14), moment.index)
      const shown = { moment, where, sure: true }
      if (UPDATED.test(label)) updated ??= shown
      else if (PUBLISHED.test(label) && !OTHER.test(label)) return shown
      else if (!OTHER.test(label)) plain = plain === null || (!plain.moment.hasTime && moment.hasTime) ? shown : plain
    }
  }
  return plain ?? updated
}

function labelledIn(lines: readonly Line[], where: string): Shown | null {
  for (const line of lines) {
    const text = markedText(line)
    for (const moment of line.chars > 200 ? [] : findMoments(text)) {
      if (PUBLISHED.test(text.slice(Math.max(0, moment.index - 14), moment.index)))
        return { moment, where, sure: false }
    }
  }
  return null
}

/** A date whose parts stand in elements, or on lines, of their own: `2019`, `09/07`, `19:02`. */
function scattered(lines: readonly Line[]): Shown | null {
  const text = lines
    .filter(({ chars }) => chars <= 40)
    .slice(0, 40)
    .map(markedText)
    .join(' ')
    .replace(/[\s\u2063]+/g, ' ')
  const match =
    /(?<!\d)((?:19|20)\d\d)[ 年/.-]{1,4}(\d{1,2})[ 月/.-]{1,4}(\d{1,2})[ 日]{0,3}(?:[ ,，]{0,3}(\d{1,2}) ?[:：] ?(\d{2}))?(?!\d)/.exec(
      text,
    )
  if (match === null) return null
  const time = match[4] === undefined ? '' : ` ${match[4]}:${match[5]}`
  const [moment] = findMoments(`${match[1]}-${match[2]}-${match[3]}${time}`)
  return moment === undefined ? null : { moment, where: '标题旁分开排的日期', sure: false }
}

const PUBLISHED =
  /(?:发布|发表|发稿|刊发|公开|添加|上传|录入)?(?:时间|日期|時間|于)[\s\u2063\u3000]*[:：]?[\s\u2063\u3000]*$|(?:发布|发表)[:：]?[\s\u2063]*$/
const UPDATED = /更新|修改|编辑时间/
const OTHER = /成文|截[至止]|开始|结束|有效|生效|会议|活动|举办|出生|注册|施行|发文/
