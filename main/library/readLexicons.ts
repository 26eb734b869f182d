import { join } from 'node:path'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { Lexicon } from '../../src/check/lexicon/lexicon.ts'
import { readLexicon } from '../../src/check/lexicon/readLexicon.ts'
import { isMissing } from '../files/errnoOf.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import { readManuscriptText } from '../files/readManuscriptText.ts'

/**
 * The word lists of a library, from `lexicons/*.csv` and `*.txt` in UTF-8 or GBK, by name. None where there is no such folder. A list that
 * cannot be read is an error with its path: a check without it would look like a clean one.
 */
export async function readLexicons(fs: FileSystem, library: string): Promise<Result<readonly Lexicon[], DeskError>> {
  const folder = join(library, 'lexicons')
  let names: string[]
  try {
    names = (await fs.readdir(folder)).filter((entry) => entry.isFile()).map(({ name }) => name)
  } catch (cause) {
    return isMissing(cause) ? ok([]) : err(deskError('input.unreadable', { path: folder, detail: String(cause) }))
  }
  const lexicons: Lexicon[] = []
  for (const name of names.filter((each) => /\.(?:csv|txt)$/i.test(each)).sort()) {
    const path = join(folder, name)
    try {
      const text = readManuscriptText(await fs.readFile(path), path)
      if (!text.ok) return text
      lexicons.push(readLexicon(text.value, name))
    } catch (cause) {
      return err(deskError('input.unreadable', { path, detail: String(cause) }))
    }
  }
  return ok(lexicons)
}
