import { closeLog } from '../journal/appendLine.ts'
import type { Shelf } from '../shelf.ts'

/**
 * Forgets what this desk knows of an article's journal and of saves that did not end well: somebody else may write both from now on. What
 * lies on the disk stays for whoever has the lock.
 */
export function forgetJournal({ journals, attempts }: Pick<Shelf, 'journals' | 'attempts'>, id: string): void {
  const state = journals.get(id)
  journals.delete(id)
  attempts.delete(id)
  void closeLog(state?.log)
}
