import type { DeskError } from '../../src/base/deskError.ts'
import type { Language } from '../../src/base/language.ts'

/** An error in words: what happened, then what is safe and what to do. */
export interface ErrorWords {
  readonly text: string
  readonly hint: string
}

/**
 * Puts an error into the user's language; the file it is about, where there is one, stands at the end of the first sentence.
 * @param error any error value of the desk
 * @param language the language of the interface
 */
export function describeError(error: DeskError, language: Language): ErrorWords {
  const place = error.path === undefined ? '' : language === 'zh' ? `（${error.path}）` : ` (${error.path})`
  return { text: `${error.message[language]}${place}`, hint: error.hint[language] }
}
