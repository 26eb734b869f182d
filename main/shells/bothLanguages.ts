import type { Language } from '../../src/base/language.ts'

/** One line for a terminal whose language is not known: Chinese, then English. */
export function bothLanguages(say: (language: Language) => string): string {
  return `${say('zh')} · ${say('en')}`
}
