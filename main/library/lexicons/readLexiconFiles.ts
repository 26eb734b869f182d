import { join } from 'node:path'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { LexiconFile } from '../../../src/check/lexicon/lexiconFile.ts'
import { isMissing } from '../../files/errnoOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { readManuscriptText } from '../../files/readManuscriptText.ts'

/**
 * The files of a library's word lists, from `lexicons/*.csv` and `*.txt` in UTF-8 or GBK, by name. None where there is no such folder. A list
 * that cannot be read is an error with its path: a check without it would look like a clean one.
 */
export async function readLexiconFiles(
  fs: FileSystem,
  library: string,
): Promise<Result<readonly LexiconFile[], DeskError>> {
  const folder = join(library, 'lexicons')
  let names: string[]
  try {
    names = (await fs.readdir(folder)).filter((entry) => entry.isFile()).map(({ name }) => name)
  } catch (cause) {
    return isMissing(cause) ? ok([]) : err(deskError('input.unreadable', { path: folder, detail: String(cause) }))
  }
  const files: LexiconFile[] = []
  for (const file of names.filter((each) => /\.(?:csv|txt)$/i.test(each)).sort()) {
    const path = join(folder, file)
    try {
      const text = readManuscriptText(await fs.readFile(path), path)
      if (text.ok) files.push({ file, text: text.value })
      else if (text.error.code === 'input.empty') files.push({ file, text: '' })
      else return text
    } catch (cause) {
      return err(deskError('input.unreadable', { path, detail: String(cause) }))
    }
  }
  return ok(files)
}
