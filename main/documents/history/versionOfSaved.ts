import { readStored } from '../readStored.ts'
import type { Shelf } from '../shelf.ts'
import { contentDigest } from './contentDigest.ts'
import { historyFiles } from './historyFiles.ts'

/** What the newest version that holds the saved article's text is called by; null where none does, or it cannot be told. */
export async function versionOfSaved(shelf: Shelf, id: string): Promise<string | null> {
  try {
    const stored = await readStored(shelf, id)
    if (stored === null) return null
    const digest = contentDigest(stored.bytes)
    return (await historyFiles(shelf, id)).find((file) => file.digest === digest)?.version ?? null
  } catch {
    return null
  }
}
