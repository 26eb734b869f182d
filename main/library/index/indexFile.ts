import { createHash } from 'node:crypto'
import { join } from 'node:path'

/**
 * The file of a library's index. By its place, not by its id: a copied library has the same id and other articles.
 * @param userData folder for what can be deleted at any time
 * @param library real path
 */
export function indexFile(userData: string, library: string): string {
  return join(userData, 'index', `${createHash('sha256').update(library).digest('hex').slice(0, 24)}.db`)
}
