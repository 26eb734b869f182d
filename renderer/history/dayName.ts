import type { Language } from '../../src/base/language.ts'
import { translate } from '../../src/base/messages/translate.ts'
import { shortTime } from '../app/shortTime.ts'

const DAY = 86_400_000

/** The name of a day: 今天, 昨天, `11月20日`, `2025年11月20日`. */
export function dayName(at: number, now: Date, language: Language): string {
  const day = new Date(at).toDateString()
  if (day === now.toDateString()) return translate(language, 'history.today')
  if (day === new Date(now.getTime() - DAY).toDateString()) return translate(language, 'history.yesterday')
  return shortTime(new Date(at).toISOString(), now, language)
}
