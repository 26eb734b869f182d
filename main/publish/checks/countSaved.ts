import type { Article } from '../../../src/article/article.ts'
import type { Clock } from '../../../src/base/clock.ts'
import { countFindings } from '../../../src/check/countFindings.ts'
import { createChecker } from '../../../src/check/createChecker.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { readArticle } from '../../documents/readArticle.ts'
import { createShelf } from '../../documents/shelf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { articlePaths } from '../../library/articlePaths.ts'
import type { CheckedArticle } from '../../library/index/checkedArticle.ts'
import { houseRules } from '../../library/lexicons/houseRules.ts'
import { measureOf } from './measureOf.ts'
import { reportOf } from './reportOf.ts'

/** What is asked of saved articles. */
export interface CountAsk {
  /** real path of the library's folder */
  readonly library: string
  readonly ids: readonly string[]
  /** what measures and weighs them */
  readonly profile: Profile
  /** version of the program: another may find otherwise */
  readonly version: string
}

/** What was counted, in the order of the ids; null for an article that cannot be read. */
export interface SavedCounts {
  /** see `measureOf`; '' where nothing could be counted */
  readonly measure: string
  readonly checked: readonly (CheckedArticle | null)[]
}

type KeptCounts = Map<string, { readonly mark: string; readonly counted: CheckedArticle | null }>

/** Articles whose counts are kept of one library by one measure, and how many of these: windows may look by different profiles. */
const KEPT = 20_000
const KEPT_MEASURES = 4

/**
 * Makes a reader that checks articles as they are saved and counts what is found. What it found is kept for as long as the file, the profile and
 * the house's lists are the same. Never throws.
 */
export function countSaved(fs: FileSystem, clock: Clock): (ask: CountAsk) => Promise<SavedCounts> {
  const readHouse = houseRules()
  const checker = createChecker()
  const keptFor = new Map<string, KeptCounts>()

  return async ({ library, ids, profile, version }) => {
    const shelf = createShelf(fs, clock, library)
    const read = await readHouse(fs, library)
    // Without the house's lists a count would say too little.
    if (!read.ok) return { measure: '', checked: ids.map(() => null) }
    const house = read.value
    const measure = measureOf(profile, house, version)
    const now = `${library}\n${measure}`
    const before = keptFor.get(now)
    const kept = before === undefined || before.size > KEPT ? (new Map() as KeptCounts) : before
    // The one that was asked for last is the last to go.
    keptFor.delete(now)
    for (const oldest of keptFor.keys()) if (keptFor.size >= KEPT_MEASURES) keptFor.delete(oldest)
    keptFor.set(now, kept)
    const checked: (CheckedArticle | null)[] = []
    for (const id of ids) {
      const mark = await fs.stat(articlePaths(library, id).file).then(
        ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
        () => '',
      )
      const known = kept.get(id)
      if (known?.mark !== mark) {
        const saved = await readArticle(shelf, id)
        kept.set(id, { mark, counted: saved.ok ? countedIn(id, mark, saved.value.article) : null })
      }
      checked.push(kept.get(id)?.counted ?? null)
    }
    return { measure, checked }

    function countedIn(id: string, mark: string, article: Article): CheckedArticle {
      const report = reportOf(checker, id, article, article.review.ignored ?? [], profile, house)
      return { id, mark, counts: countFindings(report.findings) }
    }
  }
}
