import type { Bilingual } from './language.ts'

/** The words of one error: what happened, then what is safe and what to do. */
export interface ErrorText {
  readonly kind: 'usage' | 'input' | 'storage'
  readonly message: Bilingual
  readonly hint: Bilingual
}

/** Writes an error's words down: message and hint, in both languages. */
export function errorText(kind: ErrorText['kind'], zh: [string, string], en: [string, string]): ErrorText {
  return { kind, message: { zh: zh[0], en: en[0] }, hint: { zh: zh[1], en: en[1] } }
}
