import { readWordManuscript } from '../../../../../src/intake/word/readWordManuscript.ts'
import type { WordManuscript } from '../../../../../src/intake/word/wordManuscript.ts'
import { odt, tp, type OdtParts } from '../../../../helpers/word/odt.ts'

/** What is read from an OpenDocument text, below a title of its own: a first line would be taken for one. */
export function readOdt(parts: OdtParts): WordManuscript {
  const read = readWordManuscript(odt({ ...parts, body: tp('青溪县修复山乡道路', 'Title') + parts.body }))
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.detail ?? ''}`)
  return read.value
}

/** The code with which an OpenDocument text is refused; `ok` for none. */
export function codeOf(bytes: Uint8Array): string {
  const read = readWordManuscript(bytes)
  return read.ok ? 'ok' : read.error.code
}
