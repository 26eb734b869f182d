import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'

/** Removes an article's journal, and what it went on from; bytes left of that do no harm: they are known by their etag. */
export async function removeLog({ fs, library }: Shelf, id: string): Promise<void> {
  const { log, base } = articlePaths(library, id)
  await fs.remove(log)
  await fs.remove(base).catch(() => undefined)
}
