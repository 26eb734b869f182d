import type { FileSystem } from '../../files/fileSystem.ts'
import type { ArticleIndex } from '../articleIndex.ts'
import { createArticleIndex } from '../createArticleIndex.ts'
import { articlesFolder } from '../articlePaths.ts'
import { apartIndex, type KeptNews } from './apartIndex.ts'

/** A library of fewer articles is kept in memory: it is read in less time than a thread needs to start. */
export const SMALL = 500

/**
 * Makes the index of a library when it is first asked for: in memory for a small one, in a thread over a database file for a large one.
 * @param file of the database
 * @param small below how many articles it is kept in memory
 */
export function chooseIndex(
  fs: FileSystem,
  library: string,
  file: string,
  tell: (news: KeptNews) => void,
  small = SMALL,
): ArticleIndex {
  let chosen: Promise<ArticleIndex> | null = null
  const index = () => (chosen ??= choose())

  async function choose(): Promise<ArticleIndex> {
    const names = await fs.readdir(articlesFolder(library)).catch(() => [])
    return names.length < small ? createArticleIndex(fs, library) : apartIndex(fs, library, file, tell)
  }

  return {
    list: async (query) => (await index()).list(query),
    search: async (query, limit) => (await index()).search(query, limit),
    page: async (...asked) => (await index()).page(...asked),
    ids: async (query, order) => (await index()).ids(query, order),
    entries: async (ids) => (await index()).entries(ids),
    counts: async (queries) => (await index()).counts(queries),
    remembered: async () => (await index()).remembered(),
    alike: async (id) => (await index()).alike(id),
    used: async (list) => (await index()).used(list),
    measure: async () => (await index()).measure(),
    putFindings: async (measure, checked) => (await index()).putFindings(measure, checked),
    whole: async () => (await index()).whole(),
    // Before anybody has asked there is nothing to keep up with.
    changed: (id) => void chosen?.then((made) => made.changed(id)),
    look: () => void chosen?.then((made) => made.look()),
    stop: async () => (await chosen)?.stop(),
  }
}
