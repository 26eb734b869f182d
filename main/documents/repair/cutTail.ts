import { dirname, join } from 'node:path'
import { readJournal } from '../../../src/saving/journal/readJournal.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { isInUse } from './isInUse.ts'
import { keepOriginal } from './keepOriginal.ts'
import type { Mender } from './mend.ts'

/** How long a journal must have been left alone before its torn end is cut, in milliseconds: a line is on its way for far less. */
const QUIET = 60_000

/** Cuts the torn end of a journal's last line, which was never acknowledged. The journal as it was is kept first. Damage before that is left. */
export const cutTail: Mender = async (mending, path) => {
  const { fs, library, now, dryRun } = mending
  const log = join(library, path)
  if (await isInUse(fs, dirname(dirname(log)), now.getTime())) return null
  if (now.getTime() - (await fs.stat(log)).mtimeMs < QUIET) return null
  const bytes = await fs.readFile(log)
  const journal = readJournal(new TextDecoder().decode(bytes))
  if (journal === null || journal.damaged || journal.cut === 0) return null
  const keptAt = await keepOriginal(mending, path, bytes)
  if (!dryRun) await atomicWrite(fs, log, bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1))
  return { mend: 'cut', path, keptAt }
}
