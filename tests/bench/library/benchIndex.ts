import { nodeFileSystem } from '../../../main/files/fileSystem.ts'
import type { ArticleIndex } from '../../../main/library/articleIndex.ts'
import { apartIndex, type KeptNews } from '../../../main/library/index/apartIndex.ts'

/** An index in its thread, as the desk has it for a large library, and what it told. */
export function benchIndex(library: string, file: string): { index: ArticleIndex; news: KeptNews[] } {
  const news: KeptNews[] = []
  return { index: apartIndex(nodeFileSystem, library, file, (told) => news.push(told)), news }
}
