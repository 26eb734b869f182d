import { isArticleId } from '../../../src/base/articleId.ts'
import type { ReviewState } from '../../../src/article/reviewState.ts'
import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import type { Checkable } from '../../../src/check/createChecker.ts'
import type { Shelf } from '../../documents/shelf.ts'
import { readArticle } from '../../documents/readArticle.ts'
import { readInputFile } from '../../files/readInputFile.ts'
import { apartReader } from '../../intake/apart/apartReader.ts'
import type { Terminal } from './terminal.ts'

/** What is to be checked, with the record of an article of a library. */
export type CheckedInput = Checkable & { readonly review?: ReviewState }

/** What is to be checked: an article of the library where one is given and the name is an id, else a manuscript's file. */
export async function checkedInput(
  terminal: Terminal,
  shelf: Shelf | null,
  name: string,
): Promise<Result<CheckedInput, DeskError>> {
  if (shelf !== null && isArticleId(name)) {
    const read = await readArticle(shelf, name)
    return read.ok ? ok(read.value.article) : read
  }
  const bytes = await readInputFile(terminal.fs, name)
  if (!bytes.ok) return bytes
  return apartReader()({ bytes: bytes.value, path: name })
}
