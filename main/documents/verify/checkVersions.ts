import { join } from 'node:path'
import { isTemporaryName } from '../../files/temporaryName.ts'
import type { ArticlePaths } from '../../library/articlePaths.ts'
import type { Inspection } from './inspection.ts'
import { entriesOf } from './entriesOf.ts'

/** Looks at an article's kept versions: each is whole by its own checksum. A file of no known kind is noted. */
export async function checkVersions(look: Inspection, { history }: ArticlePaths): Promise<void> {
  for (const entry of await entriesOf(look.fs, history)) {
    if (!entry.isFile() || isTemporaryName(entry.name)) continue
    const path = join(history, entry.name)
    await look.attempt(path, () => checkVersion(look, entry.name, path))
  }
}

async function checkVersion(look: Inspection, name: string, path: string): Promise<void> {
  const reader = look.readers.find((one) => one.matches(name))
  if (reader === undefined) return look.found('versionUnknown', path)
  look.checked.versions += 1
  if ((await reader.read(await look.fs.readFile(path))) !== null) return
  look.found(reader.asItWas ? 'copyBroken' : 'versionBroken', path)
}
