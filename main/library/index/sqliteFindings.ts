import type { FindingCounts } from '../../../src/article/findingCounts.ts'
import { fileMark, type CheckedArticle } from './checkedArticle.ts'
import type { Statement } from './sqlite.ts'

type Prepare = (text: string) => Statement

/** What a line of the database holds of findings; null where the article was not checked as it is. */
export interface KeptFindings {
  readonly errors: number | null
  readonly warnings: number | null
  readonly hints: number | null
}

/** The counts in a line. */
export function keptFindings({ errors, warnings, hints }: KeptFindings): FindingCounts | null {
  return errors === null || warnings === null || hints === null ? null : { errors, warnings, hints }
}

/** What the kept counts were measured by; null before anything was counted. */
export function measureOf(sql: Prepare): string | null {
  const line = sql("SELECT value FROM about WHERE key = 'measure'").get() as { value: string } | undefined
  return line?.value ?? null
}

/** Takes counts in. Those by another measure go; those of a file that is another by now are not taken. */
export function putFindings(sql: Prepare, measure: string, checked: readonly CheckedArticle[]): void {
  if (measureOf(sql) !== measure) {
    sql('DELETE FROM findings').run()
    sql("INSERT OR REPLACE INTO about VALUES ('measure', ?)").run(measure)
  }
  for (const { id, mark, counts } of checked) {
    const kept = sql('SELECT mark FROM articles WHERE id = ?').get(id) as { mark: string } | undefined
    if (kept === undefined || fileMark(kept.mark) !== mark) continue
    const { errors, warnings, hints } = counts
    sql('INSERT OR REPLACE INTO findings VALUES (?, ?, ?, ?, ?)').run(id, mark, errors, warnings, hints)
  }
}

/**
 * Forgets what was found in an article, unless its file is still the one that was checked.
 * @param mark of the article as it is now; null where it is gone
 */
export function outdateFindings(sql: Prepare, id: string, mark: string | null): void {
  sql('DELETE FROM findings WHERE id = ? AND mark != ?').run(id, mark === null ? '' : fileMark(mark))
}
