import { errnoOf, isMissing } from '../../files/errnoOf.ts'
import { etagOf } from '../../files/etagOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { articlePaths } from '../articlePaths.ts'
import { journalRunsPast } from '../journalRunsPast.ts'
import type { IndexDoc } from './indexDoc.ts'
import { exportTimes } from './exportTimes.ts'
import { readIndexDoc } from './readIndexDoc.ts'

/** The mark of an article whose files cannot be looked at. */
const UNSEEN = 'unseen'

/** What will be the same at the next look. */
const LASTING: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EISDIR'])

/** What tells one state of an article's files from another; null where there is no article. Never throws. */
export async function markOf(fs: FileSystem, library: string, id: string): Promise<string | null> {
  const { file, log, exports } = articlePaths(library, id)
  try {
    const { mtimeMs, size } = await fs.stat(file)
    const [journal, left] = await Promise.all([log, exports].map((path) => fs.stat(path).catch(() => null)))
    return `${mtimeMs} ${size}${markPart('j', journal)}${markPart('e', left)}`
  } catch (cause) {
    return isMissing(cause) || errnoOf(cause) === 'ENOTDIR' ? null : UNSEEN
  }
}

function markPart(sign: string, seen: { mtimeMs: number; size: number } | null | undefined): string {
  return seen === null || seen === undefined ? '' : ` ${sign}${seen.mtimeMs} ${seen.size}`
}

/**
 * Reads the entry of an article. One that cannot be read is damaged, so that it is listed all the same. Never throws.
 * @param mark of its files as they were looked at before
 */
export async function readEntry(fs: FileSystem, library: string, id: string, mark: string): Promise<IndexDoc> {
  const { file, log, exports } = articlePaths(library, id)
  let isPassing = false
  const bytes = await fs.readFile(file).catch((cause: unknown) => {
    isPassing = !LASTING.has(errnoOf(cause))
    return null
  })
  const [mtime = ''] = mark.split(' ')
  const doc = readIndexDoc(id, bytes === null ? null : new TextDecoder().decode(bytes), Number(mtime) || 0)
  const unsaved = mark.includes(' j') && (await journalRunsPast(fs, log, bytes === null ? '' : etagOf(bytes)))
  const left = mark.includes(' e') && doc.row.damaged !== true ? await exportTimes(fs, exports) : null
  const times = left === null ? {} : { exportedAt: left.last, firstExportedAt: left.first }
  const row = { ...doc.row, ...times, ...(unsaved ? { unsaved } : {}) }
  // A share that was away for a moment is no damage: it is read again at the next look.
  return { ...doc, row, mark: isPassing ? UNSEEN : mark }
}
