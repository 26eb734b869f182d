import { homedir } from 'node:os'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { Shelf } from '../../documents/shelf.ts'
import type { ArticleIndex } from '../../library/articleIndex.ts'
import { chooseIndex } from '../../library/index/chooseIndex.ts'
import { indexFile } from '../../library/index/indexFile.ts'
import { userDataFolder } from '../../settings/userDataFolder.ts'
import { countForQuery } from './countForQuery.ts'
import type { Terminal } from './terminal.ts'

/** The file of a library's index: the one the desk uses. */
export function deskIndexFile(library: string): string {
  const { platform, env } = process
  return indexFile(userDataFolder({ platform, env, home: homedir() }), library)
}

/**
 * Works with a library's index after it has looked at every article, and closes it. A large library's is the file that the desk uses too.
 * @param library real path
 */
export async function withIndex<T>(
  { fs }: Pick<Terminal, 'fs'>,
  library: string,
  work: (index: ArticleIndex) => Promise<T>,
): Promise<T> {
  const index = chooseIndex(fs, library, deskIndexFile(library), () => undefined)
  try {
    await index.whole()
    return await work(index)
  } finally {
    await index.stop()
  }
}

/**
 * Works with a library's index after it has looked at every article, and closes it. A large library's is the file that the desk uses too.
 * @param query what will be asked of it: where that is about findings, they are all known
 */
export async function withIndexFor<T>(
  shelf: Shelf,
  query: string,
  work: (index: ArticleIndex) => Promise<Result<T, DeskError>>,
): Promise<Result<T, DeskError>> {
  return withIndex(shelf, shelf.library, async (index) => {
    const counted = await countForQuery(shelf, index, query)
    return counted.ok ? work(index) : counted
  })
}
