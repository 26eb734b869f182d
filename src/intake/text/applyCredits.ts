import { intakeMessages } from '../../base/messages/intakeMessages.ts'
import type { Draft } from './draft.ts'
import { fillField } from './fillField.ts'
import type { Credits } from './readCredits.ts'

/** Takes over what a line of data said, and tells what of it belongs to the page. */
export function applyCredits(draft: Draft, { date, values, furniture, rest }: Credits, line: number): void {
  if (date !== null && date.value !== null) fillField(draft, 'publishedAt', date.value, line)
  if (date !== null && date.value === null) {
    draft.dropped.push({ what: date.text, line, why: intakeMessages['intake.dropped.noSuchDay'] })
  }
  for (const { key, value } of values) fillField(draft, key, value, line)
  for (const { what, why } of furniture) draft.dropped.push({ what, line, why })
  if (rest !== '') draft.dropped.push({ what: rest, line, why: intakeMessages['intake.dropped.infoRest'] })
}
