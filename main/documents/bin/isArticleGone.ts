import { join } from 'node:path'
import { articleIdOfBinName } from '../../../src/base/binName.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { isFolder } from '../../files/isFolder.ts'
import { articlePaths, articlesFolder } from '../../library/articlePaths.ts'
import { binNames } from './binNames.ts'

/**
 * Whether an article is gone for good: it is neither among the articles of its library nor in the bin, from which it could come back. A library that
 * is not there, or cannot be looked through, has lost nothing.
 */
export async function isArticleGone(fs: FileSystem, library: string, id: string): Promise<boolean> {
  try {
    await fs.stat(join(library, 'library.json'))
    if (!(await isFolder(fs, articlesFolder(library)))) return false
    if (await isFolder(fs, articlePaths(library, id).folder)) return false
    return !(await binNames(fs, library)).some((name) => articleIdOfBinName(name) === id)
  } catch {
    return false
  }
}
