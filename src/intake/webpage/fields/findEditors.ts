import { readBareCredits } from '../credits/readBareCredits.ts'
import { withoutMoment } from '../time/withoutMoment.ts'
import { readCredits } from '../credits/readCredits.ts'
import { splitNames } from '../credits/splitNames.ts'
import type { CreditRole } from '../credits/creditLabels.ts'
import type { Finding } from '../webPageManuscript.ts'
import { shownTexts, type Reading } from './reading.ts'

/**
 * Finds the names of one editing role by their labels: after the text, at its end, in the info line. The responsible editor (责编) goes before an
 * ordinary 编辑, who may be another medium's.
 */
export function findEditors(reading: Reading): Finding<readonly string[]> | null {
  for (const { text, where } of shownTexts(reading, 'editors')) {
    const credit = readCredits(text)[0]
    const names = splitNames(credit === undefined ? text : credit.value)
    if (names.length > 0) return { value: names, where, confidence: 'sure' }
  }
  return findRole(reading, 'editorInChief') ?? findRole(reading, 'editor')
}

/** Finds the names that a role's label introduces. */
export function findRole(reading: Reading, role: CreditRole): Finding<readonly string[]> | null {
  const { closing, tail, head, opening } = reading.credits
  for (const [credits, where] of [
    [closing, '正文末尾的署名'],
    [tail, '正文之后'],
    [head, '标题下的信息行'],
    [opening, '正文开头'],
  ] as const) {
    for (const credit of credits) {
      const names = credit.role === role ? splitNames(credit.value).slice(0, 8) : []
      if (names.length > 0) return { value: names, where, confidence: 'sure' }
    }
  }
  for (const line of [
    ...reading.zones.closing,
    ...reading.zones.tail.slice(0, 10),
    ...reading.zones.head.slice(0, 8),
  ]) {
    const names = readBareCredits(withoutMoment(line.text)).flatMap((credit) =>
      credit.role === role ? credit.names : [],
    )
    if (names.length > 0)
      return {
        value: names,
        where: reading.zones.head.includes(line) ? '标题下的信息行' : '正文末尾的署名',
        confidence: 'likely',
      }
  }
  return null
}
