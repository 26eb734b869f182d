import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { Manuscript } from '../../src/intake/manuscript.ts'
import { liftOwnLines } from '../../src/intake/ownLines/liftOwnLines.ts'
import type { BesideFile } from '../../src/intake/webpage/convert/besidePage.ts'
import { MOST_MANUSCRIPT_BYTES, readManuscriptText } from '../files/readManuscriptText.ts'
import { readPageFile } from './readPageFile.ts'
import { readSavedPage } from './readSavedPage.ts'
import { sniffManuscript } from './sniffManuscript.ts'

/** A manuscript's file, with the pictures of the folder beside it (`页_files`) where it is a page that was saved with them. */
export interface ManuscriptFile {
  readonly bytes: Uint8Array
  readonly path?: string | undefined
  readonly companions?: readonly BesideFile[] | undefined
}

/** Reads a manuscript from a file's bytes: a Word file, a saved web page by its markup, Markdown by its name, anything else as text. Keeps nothing. */
export async function readManuscript(file: ManuscriptFile): Promise<Result<Manuscript, DeskError>> {
  if (file.bytes.byteLength > MOST_MANUSCRIPT_BYTES) return err(deskError('input.tooLarge', { path: file.path }))
  const manuscript = await read(file)
  return manuscript.ok ? ok(liftOwnLines(manuscript.value)) : manuscript
}

/** Reads a manuscript from text, as it was pasted. Keeps nothing. */
export async function readManuscriptOfText(text: string): Promise<Result<Manuscript, DeskError>> {
  if (text.includes('\0')) return err(deskError('input.notText', { detail: 'NUL character' }))
  if (text.trim() === '') return err(deskError('input.empty'))
  return ok(liftOwnLines(await readText(text)))
}

// Each reader is loaded when it is first needed.
async function read({ bytes, path, companions = [] }: ManuscriptFile): Promise<Result<Manuscript, DeskError>> {
  switch (sniffManuscript(bytes, path)) {
    case 'word': {
      const { readWordManuscript } = await import('../../src/intake/word/readWordManuscript.ts')
      const manuscript = readWordManuscript(bytes)
      return manuscript.ok ? manuscript : err({ ...manuscript.error, ...(path === undefined ? {} : { path }) })
    }
    case 'page':
      return ok(await readPageFile(bytes, companions))
    case 'savedPage': {
      const manuscript = await readSavedPage(bytes)
      return manuscript === null
        ? err(deskError('input.notText', { path, detail: 'no page in the file' }))
        : ok(manuscript)
    }
    case 'oldWord':
      return err(deskError('input.oldWord', { path }))
    case 'encrypted':
      return err(deskError('input.encrypted', { path }))
    case 'richText':
      return err(deskError('input.richText', { path }))
    case 'markdown': {
      const text = readManuscriptText(bytes, path)
      if (!text.ok) return text
      const { readMarkdownManuscript } = await import('../../src/intake/markdown/readMarkdownManuscript.ts')
      return ok(readMarkdownManuscript(text.value))
    }
    case 'text': {
      const text = readManuscriptText(bytes, path)
      return text.ok ? ok(await readText(text.value)) : text
    }
  }
}

async function readText(text: string): Promise<Manuscript> {
  const { readTextManuscript } = await import('../../src/intake/text/readTextManuscript.ts')
  return readTextManuscript(text)
}
