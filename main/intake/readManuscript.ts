import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { Manuscript } from '../../src/intake/manuscript.ts'
import { MOST_MANUSCRIPT_BYTES, readManuscriptText } from '../files/readManuscriptText.ts'
import { decodePage } from './decodePage.ts'
import { sniffManuscript } from './sniffManuscript.ts'

/** Reads a manuscript from a file's bytes: a Word file, a saved web page by its markup, anything else as text. Keeps nothing. */
export async function readManuscript(bytes: Uint8Array, path?: string): Promise<Result<Manuscript, DeskError>> {
  if (bytes.byteLength > MOST_MANUSCRIPT_BYTES) return err(deskError('input.tooLarge', { path }))
  switch (sniffManuscript(bytes)) {
    case 'word': {
      const { readWordManuscript } = await import('../../src/intake/word/readWordManuscript.ts')
      const manuscript = readWordManuscript(bytes)
      return manuscript.ok ? manuscript : err({ ...manuscript.error, ...(path === undefined ? {} : { path }) })
    }
    case 'page': {
      const { readWebPage } = await import('../../src/intake/webpage/readWebPage.ts')
      return ok(readWebPage(decodePage(bytes)))
    }
    case 'oldWord':
      return err(deskError('input.oldWord', { path }))
    case 'encrypted':
      return err(deskError('input.encrypted', { path }))
    case 'richText':
      return err(deskError('input.richText', { path }))
    case 'text': {
      const text = readManuscriptText(bytes, path)
      return text.ok ? readText(text.value) : text
    }
  }
}

/** Reads a manuscript from text, as it was pasted. Keeps nothing. */
export async function readManuscriptOfText(text: string): Promise<Result<Manuscript, DeskError>> {
  if (text.includes('\0')) return err(deskError('input.notText', { detail: 'NUL character' }))
  if (text.trim() === '') return err(deskError('input.empty'))
  return readText(text)
}

async function readText(text: string): Promise<Result<Manuscript, DeskError>> {
  // Loaded when first needed: no start waits for it.
  const { readTextManuscript } = await import('../../src/intake/text/readTextManuscript.ts')
  return ok(readTextManuscript(text))
}
