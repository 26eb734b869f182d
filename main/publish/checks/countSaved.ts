import type { Article } from '../../../src/article/article.ts'
import type { Clock } from '../../../src/base/clock.ts'
import { countFindings, type FindingCounts } from '../../../src/check/countFindings.ts'
import { createChecker } from '../../../src/check/createChecker.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { readArticle } from '../../documents/readArticle.ts'
import { createShelf } from '../../documents/shelf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import { houseRules } from '../../library/lexicons/houseRules.ts'
import { reportOf } from './reportOf.ts'

/** What is asked of saved articles. */
export interface CountAsk {
  /** real path of the library's folder */
  readonly library: string
  readonly ids: readonly string[]
  /** what measures and weighs them */
  readonly profile: Profile
}

/** The counts in the order of the ids; null for an article that cannot be read. */
export type SavedCounts = readonly (FindingCounts | null)[]

/** Articles whose counts are kept. */
const KEPT = 20_000

/**
 * Makes a reader that checks articles as they are saved and counts what is found. What it found is kept for as long as the file, the profile and
 * the house's lists are the same. Never throws.
 */
export function countSaved(fs: FileSystem, clock: Clock): (ask: CountAsk) => Promise<SavedCounts> {
  const readHouse = houseRules()
  const checker = createChecker()
  let kept = new Map<string, { readonly mark: string; readonly counts: FindingCounts | null }>()
  let keptFor: readonly unknown[] = []

  return async ({ library, ids, profile }) => {
    const shelf = createShelf(fs, clock, library)
    const read = await readHouse(fs, library)
    // Without the house's lists a count would say too little.
    if (!read.ok) return ids.map(() => null)
    const house = read.value
    const now = [library, JSON.stringify(profile), house.lexicons, JSON.stringify(house.ignored)]
    if (kept.size > KEPT || now.some((part, at) => part !== keptFor[at])) kept = new Map()
    keptFor = now
    const countedIn = (id: string, article: Article) =>
      countFindings(reportOf(checker, id, article, article.review.ignored ?? [], profile, house).findings)
    const counts: (FindingCounts | null)[] = []
    for (const id of ids) {
      const mark = await fs.stat(articlePaths(library, id).file).then(
        ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
        () => '',
      )
      const known = kept.get(id)
      if (known?.mark === mark) {
        counts.push(known.counts)
        continue
      }
      const saved = await readArticle(shelf, id)
      const counted = saved.ok ? countedIn(id, saved.value.article) : null
      kept.set(id, { mark, counts: counted })
      counts.push(counted)
    }
    return counts
  }
}
