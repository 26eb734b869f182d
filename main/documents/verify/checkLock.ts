import { join } from 'node:path'
import { isJsonObject } from '../../../src/article/isJsonObject.ts'
import { isMissing } from '../../files/errnoOf.ts'
import type { ArticlePaths } from '../../library/articlePaths.ts'
import type { Inspection } from './inspection.ts'
import { parseJson } from '../../../src/base/parseJson.ts'

/** Looks at an article's lock: who holds it, or that it cannot be read. A lock is no damage. */
export async function checkLock(look: Inspection, { folder }: ArticlePaths): Promise<void> {
  const path = join(folder, 'lock.json')
  try {
    const lock = parse(new TextDecoder().decode(await look.fs.readFile(path)))
    if (lock === null) look.found('lockBroken', path)
    else
      look.found('lockHeld', path, [lock.person, lock.machine].filter((part) => typeof part === 'string').join(' @ '))
  } catch (cause) {
    if (!isMissing(cause)) throw cause
  }
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  const json = parseJson(text)
  return isJsonObject(json) && typeof json.holder === 'string' ? json : null
}
