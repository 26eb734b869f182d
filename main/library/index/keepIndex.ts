import type { FileSystem } from '../../files/fileSystem.ts'
import type { ArticleIndex } from '../articleIndex.ts'
import { dictionaries } from './dictionaries.ts'
import { libraryIndex, type IndexNews } from './libraryIndex.ts'
import { openIndexFile } from './openIndexFile.ts'
import { readApart } from './readApart.ts'
import { sqliteEngine } from './sqlite.ts'
import { sqliteStore } from './sqliteStore.ts'

/**
 * Makes the index of a library over its database file, with all that keeps the two in agreement.
 * @param tell told `thrownAway` where the file could not be used and was made anew, `none` where there can be no database
 * @returns null where there can be none
 */
export async function keepIndex(
  fs: FileSystem,
  library: string,
  file: string,
  tell: (news: IndexNews | { readonly kind: 'none' } | { readonly kind: 'thrownAway' }) => void,
): Promise<ArticleIndex | null> {
  const engine = await sqliteEngine()
  const opened = engine === null ? null : await openIndexFile(fs, engine, file)
  if (opened === null) {
    tell({ kind: 'none' })
    return null
  }
  if (opened.thrownAway) tell({ kind: 'thrownAway' })
  const reader = readApart(fs, library)
  // The first list does not wait for them; the first search then need not either.
  let loaded: Awaited<ReturnType<typeof dictionaries>> | null = null
  const load = async (): Promise<void> => {
    loaded = await dictionaries()
  }
  setTimeout(() => void load(), 300).unref()
  const index = libraryIndex({
    fs,
    library,
    store: sqliteStore(opened.database, () => {
      if (loaded === null) throw new Error('asked before the dictionaries were there')
      return loaded
    }),
    read: reader.read,
    beforeSearch: load,
    beforePut: load,
    waits: false,
    tell,
  })
  return {
    ...index,
    async stop() {
      reader.stop()
      await index.stop()
    },
  }
}
