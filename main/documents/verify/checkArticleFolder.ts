import { pathsWithin } from '../../library/articlePaths.ts'
import { checkArticleFile } from './checkArticleFile.ts'
import { checkAssets } from './checkAssets.ts'
import { checkJournal } from './checkJournal.ts'
import { checkLock } from './checkLock.ts'
import { checkStrays } from './checkStrays.ts'
import { checkVersions } from './checkVersions.ts'
import type { Inspection } from './inspection.ts'

/** Looks at everything in one article's folder, among the others or in the bin. */
export async function checkArticleFolder(look: Inspection, folder: string): Promise<void> {
  const paths = pathsWithin(folder)
  const read = await look.attempt(paths.file, () => checkArticleFile(look, paths))
  await look.attempt(paths.assets, () => checkAssets(look, paths, read?.article ?? null))
  await look.attempt(paths.log, () => checkJournal(look, paths, read))
  await look.attempt(paths.history, () => checkVersions(look, paths))
  await look.attempt(folder, () => checkLock(look, paths))
  for (const place of [folder, paths.assets, paths.history, paths.journal])
    await look.attempt(place, () => checkStrays(look, place))
}
