import { dirname, resolve } from 'node:path'
import { isMissing } from './errnoOf.ts'
import type { FileSystem } from './fileSystem.ts'

/** As many links in a row as Linux follows. */
const MOST_LINKS = 40

/** The real path of a file that may not be there yet: links are followed, also a link whose target is still to be made. */
export async function followLinks(fs: FileSystem, path: string): Promise<string> {
  let at = resolve(path)
  for (let link = 0; link < MOST_LINKS; link += 1) {
    try {
      return await fs.realpath(at)
    } catch (cause) {
      if (!isMissing(cause)) throw cause
    }
    const target = await fs.readlink(at).catch(() => null)
    if (target === null) return at
    at = resolve(dirname(at), target)
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' })
}
