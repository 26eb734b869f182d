import type { LockPerson } from '../../../src/saving/lock/lockStanding.ts'
import { parseLock } from '../../../src/saving/lock/parseLock.ts'
import { readText } from '../../files/readText.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { isInUse } from '../repair/isInUse.ts'
import type { Shelf } from '../shelf.ts'

/** Who has an article open for editing, as far as its folder tells at this moment; null where nobody has. Never throws. */
export async function readHolder({ fs, clock, library }: Shelf, id: string): Promise<LockPerson | null> {
  const { folder, lock } = articlePaths(library, id)
  try {
    const text = await readText(fs, lock)
    if (text === null || !(await isInUse(fs, folder, clock.now().getTime()))) return null
    const { person, machine } = parseLock(text)
    return { person, machine }
  } catch {
    return null
  }
}
