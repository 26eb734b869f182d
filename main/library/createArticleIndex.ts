import type { FileSystem } from '../files/fileSystem.ts'
import type { ArticleIndex } from './articleIndex.ts'
import { dictionaries } from './index/dictionaries.ts'
import { libraryIndex } from './index/libraryIndex.ts'
import { memoryStore } from './index/memoryStore.ts'
import { readHere } from './index/readHere.ts'

/** Makes the index of a library in memory. A file is read again only when its time or size has changed. */
export function createArticleIndex(fs: FileSystem, library: string): ArticleIndex {
  let loaded: Awaited<ReturnType<typeof dictionaries>> | null = null
  const store = memoryStore(() => {
    if (loaded === null) throw new Error('searched before the dictionaries were there')
    return loaded
  })
  return libraryIndex({
    fs,
    library,
    store,
    read: readHere(fs, library),
    beforeSearch: async () => {
      loaded = await dictionaries()
    },
    beforePut: async () => undefined,
    waits: true,
    tell: () => undefined,
  })
}
