import { isMedium } from '../credits/isMedium.ts'
import { isPersonName } from '../credits/isPersonName.ts'
import { readBareCredits } from '../credits/readBareCredits.ts'
import { readCredits } from '../credits/readCredits.ts'
import { closingNames, datelineNames } from '../credits/reporterCredits.ts'
import { splitNames } from '../credits/splitNames.ts'
import { withoutMoment } from '../time/withoutMoment.ts'
import { namesOf } from '../tree/namesOf.ts'
import { tidy, type Line } from '../tree/pageLines.ts'
import type { Finding } from '../webPageManuscript.ts'
import { shownTexts, toldValues, type Reading } from './reading.ts'

type Authors = Finding<readonly string[]>

/** Finds who wrote the article, from what the page displays: a label, a line of credits, the dateline, the closing bracket, a name told by the page and shown in its head. */
export function findAuthors(reading: Reading): Authors | null {
  return (
    known(reading) ??
    labelled(reading, 'head', '标题下的信息行') ??
    creditLines(reading) ??
    latinByline(reading) ??
    labelled(reading, 'opening', '正文开头') ??
    labelled(reading, 'closing', '正文末尾的署名') ??
    dateline(reading) ??
    closing(reading) ??
    byline(reading) ??
    labelled(reading, 'tail', '正文之后')
  )
}

function known(reading: Reading): Authors | null {
  for (const { text, where } of shownTexts(reading, 'authors')) {
    const credit = readCredits(text)[0]
    const names = splitNames(credit === undefined ? text : credit.value)
    if (names.length > 0) return { value: names, where, confidence: 'sure' }
  }
  return null
}

function labelled({ credits }: Reading, zone: 'head' | 'opening' | 'closing' | 'tail', where: string): Authors | null {
  for (const { role, value, label } of credits[zone]) {
    if (role !== 'author') continue
    const names = splitNames(value.replace(/^(?:图|摄|摄影)\s/, ''))
    const short = names.filter((name) => name.length <= 24)
    // Single letters (文/…) and functions introduce people; 作者 may introduce an office or a pen name too.
    const fit = /作者|原作者/.test(label)
      ? short
      : short.filter((name) => isPersonName(name) || /^[\u4e00-\u9fffA-Za-z·]{2,8}$/.test(name))
    // `文/观察者网 梁晨`: the medium that a writer works for is not one more writer.
    const people = fit.some(isPersonName) ? fit.filter((name) => isPersonName(name) || !isMedium(name)) : fit
    if (fit.length > 0 && fit.length <= 12)
      return { value: people, where, confidence: zone === 'head' ? 'sure' : 'likely' }
  }
  return null
}

function creditLines({ zones }: Reading): Authors | null {
  const lines = [
    ...zones.head.slice(-25),
    ...zones.opening.slice(0, 2),
    ...zones.closing.slice(-12),
    ...zones.tail.slice(0, 6),
  ]
  for (const line of lines) {
    const names = readBareCredits(withoutMoment(line.text)).flatMap((credit) =>
      credit.role === 'author' ? credit.names : [],
    )
    if (names.length > 0)
      return { value: unique(names), where: `署名行“${line.text.slice(0, 20)}”`, confidence: 'likely' }
  }
  return null
}

/** `By Lin Xiao in Qingxi | Qingxi Daily`, on a line of the head. */
function latinByline({ zones }: Reading): Authors | null {
  for (const line of zones.head.slice(0, 12)) {
    const match =
      /^By ([A-Z][\w.'’-]+(?: (?!in\b|for\b)[A-Z][\w.'’-]+){1,3}(?:(?:,| and) [A-Z][\w.'’-]+(?: (?!in\b)[A-Z][\w.'’-]+){1,3})*)(?: (?:in|for) [A-Z][\w ]{1,30})?\s*(?:[|,(]|$)/.exec(
        line.text,
      )
    const names = match?.[1]?.split(/,\s*|\s+and\s+/).filter((name) => name !== '') ?? []
    if (names.length > 0) return { value: names, where: '标题下的署名', confidence: 'likely' }
  }
  return null
}

function dateline({ zones }: Reading): Authors | null {
  for (const line of [...zones.head.slice(-3), ...zones.opening.slice(0, 4)]) {
    const names = datelineNames(line.text)
    if (names.length > 0) return { value: unique(names), where: '正文电头', confidence: 'likely' }
  }
  return null
}

function closing({ zones }: Reading): Authors | null {
  for (const line of zones.closing.slice(-8).toReversed()) {
    const names = closingNames(line.text)
    if (names.length > 0) return { value: unique(names), where: '文末括注', confidence: 'guess' }
  }
  return null
}

/** A name without a label in the head: told by the page too, marked as the author's, or alone on its line under the headline. */
function byline(reading: Reading): Authors | null {
  const told = new Set(toldValues(reading, 'authors').flatMap(({ value }) => splitNames(value)))
  const editors = new Set(toldValues(reading, 'editors').flatMap(({ value }) => splitNames(value)))
  for (const [index, line] of reading.zones.head.slice(0, 25).entries()) {
    for (const run of line.runs) {
      const names = splitNames(tidy(run.text))
      if (names.length === 0 || names.length > 6 || tidy(run.text).length > 40) continue
      const marked = namesOf(run.element).some((name) => name === 'author' || name === 'byline' || name === 'zuozhe')
      if (names.every((name) => told.has(name) && !editors.has(name)) && (marked || names.every(isPersonName)))
        return { value: names, where: '标题下，与页面元数据一致', confidence: 'likely' }
      if (marked && names.every(isPersonName)) return { value: names, where: '标题下的署名', confidence: 'likely' }
    }
    if (index < 4 && isLone(line))
      return { value: splitNames(line.text.replace(SIGNS, '')), where: '标题下的署名', confidence: 'guess' }
  }
  return null
}

function isLone(line: Line): boolean {
  if (line.linkChars > 0 || line.chars > 16) return false
  const names = splitNames(line.text.replace(SIGNS, ''))
  return names.length > 0 && names.every((name) => isPersonName(name) && /^[\u4e00-\u9fff·]+$/.test(name))
}

const SIGNS = /^[\s□■◎●▲◆★※○▪—-]+/

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
