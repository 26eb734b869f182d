import type { Language } from '../../src/base/language.ts'
import { intakeMessages } from '../../src/base/messages/intakeMessages.ts'
import { FIELDS } from '../../src/article/fields.ts'

/**
 * The name of the place where something was lost, for people: a line, a field, the whole text, the pictures; any other as it stands.
 * @param lineName puts a 1-based line number into words
 */
export function placeName(where: string, language: Language, lineName: (line: number) => string): string {
  if (/^\d+$/.test(where)) return lineName(Number(where))
  if (where === 'document') return intakeMessages['intake.notice.wholeText'][language]
  if (where === 'assets') return intakeMessages['intake.notice.pictures'][language]
  return Object.hasOwn(FIELDS, where) ? FIELDS[where as keyof typeof FIELDS].label[language] : where
}
