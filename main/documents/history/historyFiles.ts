import { readVersionFileName, type VersionFacts } from '../../../src/saving/history/versionFileName.ts'
import { isMissing } from '../../files/errnoOf.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { Shelf } from '../shelf.ts'

/** A version as its file's name tells it. */
export interface HistoryFile extends VersionFacts {
  /** in the history folder */
  readonly file: string
}

/**
 * The versions of an article, the newest first; none where it has no history folder. Files of other names are not ours and are left out.
 * @throws what the file system throws for any other reason
 */
export async function historyFiles({ fs, library }: Shelf, id: string): Promise<HistoryFile[]> {
  try {
    const entries = await fs.readdir(articlePaths(library, id).history)
    const files = entries.flatMap((entry): HistoryFile[] => {
      const facts = entry.isFile() ? readVersionFileName(entry.name) : null
      return facts === null ? [] : [{ ...facts, file: entry.name }]
    })
    return withoutDoubles(files.sort((a, b) => b.at - a.at || (a.version < b.version ? 1 : -1)))
  } catch (cause) {
    if (isMissing(cause)) return []
    throw cause
  }
}

/** Naming a version writes it anew before it removes it: after a crash between the two the named one counts. */
function withoutDoubles(files: readonly HistoryFile[]): HistoryFile[] {
  const byVersion = new Map<string, HistoryFile>()
  for (const file of files) if (file.named || !byVersion.has(file.version)) byVersion.set(file.version, file)
  return [...byVersion.values()]
}
