import { join } from 'node:path'

/** Where the parts of one article lie. */
export interface ArticlePaths {
  readonly folder: string
  /** article.json */
  readonly file: string
  readonly assets: string
  readonly history: string
  /** the folder of what was written since the last save */
  readonly journal: string
  /** the journal that runs now */
  readonly log: string
  /** the bytes of article.json that the journal began with */
  readonly base: string
  /** how the article left, a line an export */
  readonly exports: string
  /** who edits the article */
  readonly lock: string
  /** who asks to */
  readonly lockRequest: string
  /** who changes the lock at this moment */
  readonly lockTicket: string
}

/** The folder of all articles of a library. */
export function articlesFolder(library: string): string {
  return join(library, 'articles')
}

/** Articles whose paths are kept. */
const KEPT = 64

const known = new Map<string, ArticlePaths>()

/** The paths of an article. The id must have passed `isArticleId`: it is one folder's name and nothing else. */
export function articlePaths(library: string, id: string): ArticlePaths {
  const key = `${library}\0${id}`
  const kept = known.get(key)
  if (kept !== undefined) return kept
  // A save asks for them twenty times.
  const paths = pathsWithin(join(articlesFolder(library), id))
  if (known.size >= KEPT) known.clear()
  known.set(key, paths)
  return paths
}

/** The same of an article whose folder lies anywhere: among the others, or in the bin. */
export function pathsWithin(folder: string): ArticlePaths {
  const journal = join(folder, 'journal')
  return {
    folder,
    file: join(folder, 'article.json'),
    assets: join(folder, 'assets'),
    history: join(folder, 'history'),
    journal,
    log: join(journal, 'current.log'),
    base: join(journal, 'base.json'),
    exports: join(folder, 'exports.jsonl'),
    lock: join(folder, 'lock.json'),
    lockRequest: join(folder, 'lock-request.json'),
    lockTicket: join(folder, 'lock-ticket'),
  }
}
