import { ERROR_TEXTS } from './errorTexts.ts'
import type { Bilingual } from './language.ts'

/** The closed set of error codes; their words stand in `errorTexts.ts`. */
export type ErrorCode = keyof typeof ERROR_TEXTS

/** What an error belongs to: it decides the exit status of the command line (usage 2, input 3, storage 4). */
export type ErrorKind = 'usage' | 'input' | 'storage'

/** An error as a value: what happened, and what is safe and to be done now, in both languages. */
export interface DeskError {
  readonly code: ErrorCode
  readonly kind: ErrorKind
  /** what happened */
  readonly message: Bilingual
  /** what is safe, and what to do */
  readonly hint: Bilingual
  /** the file or folder it is about, where there is one */
  readonly path?: string
  /** the cause in the system's own words (an errno, a parser's message): for the log and for support, never the message itself */
  readonly detail?: string
}

/** Makes an error value from its code. `path` names the file it is about; `detail` is the system's own word for the cause. */
export function deskError(
  code: ErrorCode,
  more: { path?: string | undefined; detail?: string | undefined } = {},
): DeskError {
  const { kind, message, hint } = ERROR_TEXTS[code]
  return {
    code,
    kind,
    message,
    hint,
    ...(more.path === undefined ? {} : { path: more.path }),
    ...(more.detail === undefined ? {} : { detail: more.detail }),
  }
}
