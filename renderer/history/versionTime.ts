import type { Language } from '../../src/base/language.ts'
import type { VersionRow } from '../../src/contract/answers.ts'
import { clockTime } from '../app/shortTime.ts'
import { dayName } from './dayName.ts'

/** What a version is called in a sentence: its name, or its time: `今天 14:08`. */
export function versionTime(row: VersionRow, now: Date, language: Language): string {
  if (row.name !== '') return language === 'zh' ? `“${row.name}”` : `“${row.name}”`
  return `${dayName(row.at, now, language)} ${clockTime(new Date(row.at).toISOString())}`
}
