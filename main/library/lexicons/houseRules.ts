import { createHash } from 'node:crypto'
import type { IgnoredFinding } from '../../../src/article/ignoredFinding.ts'
import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import { libraryIgnored } from '../../../src/check/ignores/libraryIgnored.ts'
import type { Lexicon } from '../../../src/check/lexicon/lexicon.ts'
import { readLexicon } from '../../../src/check/lexicon/readLexicon.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { readLibraryFile } from '../readLibraryFile.ts'
import { readLexiconFiles } from './readLexiconFiles.ts'

/** What a library adds to the checks. */
export interface HouseRules {
  readonly lexicons: readonly Lexicon[]
  readonly ignored: readonly IgnoredFinding[]
  /** another whenever either says something else */
  readonly mark: string
}

/** Makes a reader of a library's lists and of what it lets stand. The lists are the same objects for as long as their files say the same. */
export function houseRules(): (fs: FileSystem, library: string) => Promise<Result<HouseRules, DeskError>> {
  let told = ''
  let mark = ''
  let lexicons: readonly Lexicon[] = []
  return async (fs, library) => {
    const files = await readLexiconFiles(fs, library)
    if (!files.ok) return files
    const file = await readLibraryFile(fs, library)
    if (!file.ok) return file
    const now = JSON.stringify(files.value)
    if (now !== told) {
      lexicons = files.value.map(({ file: name, text }) => readLexicon(text, name))
      mark = createHash('sha256').update(now).digest('hex')
    }
    told = now
    const ignored = libraryIgnored(file.value.content)
    return ok({ lexicons, ignored, mark: `${mark} ${JSON.stringify(ignored)}` })
  }
}
