import { homedir } from 'node:os'
import type { ArticleIndex } from '../../library/articleIndex.ts'
import { chooseIndex } from '../../library/index/chooseIndex.ts'
import { indexFile } from '../../library/index/indexFile.ts'
import { userDataFolder } from '../../settings/userDataFolder.ts'
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
  { fs }: Terminal,
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
