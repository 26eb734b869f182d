import { deskError, type DeskError } from '../../src/base/deskError.ts'
import type { PublishWarning } from '../../src/publish/publication.ts'

/** Why an export waits, or may not go on: the error's words, and what was found. */
export function heldError(code: 'publish.stopped' | 'publish.held', found: readonly PublishWarning[]): DeskError {
  const error = deskError(code)
  const zh = found.map(({ message }) => message.zh).join('')
  const en = found.map(({ message }) => message.en).join(' ')
  return { ...error, message: { zh: `${error.message.zh}${zh}`, en: `${error.message.en} ${en}` } }
}
