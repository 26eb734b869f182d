import type { Language } from '../../../base/language.ts'
import type { RowField } from './queryRow.ts'

/** The states that have a word of their own in the query language: by field, by state, in Chinese and in English. */
const WORDS: Readonly<Partial<Record<RowField, Readonly<Record<string, readonly [string, string]>>>>> = {
  exported: { ever: ['有', 'yes'], never: ['无', 'no'], changedSince: ['后改', 'changed'] },
  findings: {
    any: ['有', 'yes'],
    none: ['无', 'none'],
    errors: ['错误', 'errors'],
    warnings: ['警告', 'warnings'],
    hints: ['提示', 'hints'],
    unchecked: ['未查', 'unchecked'],
  },
  alike: { any: ['有', 'yes'], none: ['无', 'no'] },
}

/** How the query language says a state of a field; what is no such state stands as it is. */
export function stateWord(field: RowField, state: string, language: Language): string {
  return WORDS[field]?.[state]?.[language === 'zh' ? 0 : 1] ?? state
}

/** The states of a field, in the order in which they are offered; none for a field without. */
export function statesOf(field: RowField): readonly string[] {
  return Object.keys(WORDS[field] ?? {})
}
