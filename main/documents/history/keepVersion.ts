import { join } from 'node:path'
import type { DeskError } from '../../../src/base/deskError.ts'
import { deskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { versionFileName } from '../../../src/saving/history/versionFileName.ts'
import type { VersionReason } from '../../../src/saving/history/versionReason.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { errnoOf } from '../../files/errnoOf.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { countCharacters } from '../../library/countCharacters.ts'
import { readStored, type Stored } from '../readStored.ts'
import type { Shelf } from '../shelf.ts'
import { contentDigest } from './contentDigest.ts'
import { historyFiles, type HistoryFile } from './historyFiles.ts'
import { packVersion } from './packVersion.ts'
import { thinHistory } from './thinHistory.ts'

/** Clocks of two machines may be so far apart, in milliseconds, and still tell the order of their saves wrongly. */
const SKEW = 10 * 60_000

/** What is known of a version beside the article. */
export interface VersionCause {
  readonly why: VersionReason
  /** the person's name; '' where not said */
  readonly who: string
}

/**
 * Keeps the saved article as a version, for every explicit save, export and review step; gives what the version is called by, or null where
 * the version kept last holds the same text. Older versions are thinned behind the answer, which does not wait for it. Any failure is the
 * error `history.notKept`: the article itself is not touched.
 * @param known the saved article, where it was read just now
 */
export async function keepVersion(
  shelf: Shelf,
  id: string,
  cause: VersionCause,
  known?: Stored,
): Promise<Result<string | null, DeskError>> {
  const { history } = articlePaths(shelf.library, id)
  const kept = await shelf.queue.run(history, async (): Promise<Result<string | null, DeskError>> => {
    try {
      return ok(await keepNow(shelf, id, history, cause, known ?? (await readStored(shelf, id))))
    } catch (thrown) {
      return err(deskError('history.notKept', { path: history, detail: errnoOf(thrown) || String(thrown) }))
    }
  })
  // Tried again at the next version: what is too much does no harm until then.
  if (kept.ok && kept.value !== null) void thinHistory(shelf, id).catch(() => undefined)
  return kept
}

async function keepNow(
  shelf: Shelf,
  id: string,
  history: string,
  { why, who }: VersionCause,
  stored: Stored | null,
): Promise<string | null> {
  if (stored === null) throw new Error('no article')
  if (!stored.loaded.ok) throw new Error(stored.loaded.error.code)
  const files = await historyFiles(shelf, id)
  const at = momentFor(shelf.clock.now().getTime(), files)
  const digest = contentDigest(stored.bytes)
  const before = [files[0], files.find((file) => file.at <= at)]
  if (before.some((file) => file?.digest === digest)) return null
  const characters = await countCharacters(stored.loaded.value.article.document)
  const bytes = await packVersion({ article: id, at, who, why, characters, name: '' }, stored.bytes)
  const file = versionFileName({ at, digest, why, characters, bytes: bytes.byteLength, named: false, who })
  await shelf.fs.mkdir(history)
  await atomicWrite(shelf.fs, join(history, file), bytes)
  return file.split('.', 2).join('.')
}

/** Now; or just after the newest version where another machine's clock is a little ahead, so that the order of saves is told rightly. */
function momentFor(now: number, [newest]: readonly HistoryFile[]): number {
  return newest !== undefined && newest.at >= now && newest.at - now < SKEW ? newest.at + 1 : now
}
