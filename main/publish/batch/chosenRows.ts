import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { LibraryRow } from '../../../src/library/libraryRow.ts'

/** What can be asked of a row, by name: each gives the texts of which one must hold the asked value. */
const ASKED: Readonly<Record<string, (row: LibraryRow) => readonly string[]>> = {
  title: ({ title }) => [title],
  source: ({ source }) => [source],
  author: ({ authors }) => authors,
  editor: ({ editors }) => editors,
  channel: ({ channelPath }) => channelPath,
  stage: ({ stage }) => [stage],
  date: ({ publishedAt }) => [publishedAt.slice(0, 10)],
}

/**
 * The rows that meet every condition `field:value`: the field holds the value, a date begins with it (`date:2016-05`), a stage is it. What is
 * no such condition is `usage.wrong`, whose detail names it.
 */
export function chosenRows(
  rows: readonly LibraryRow[],
  conditions: readonly string[],
): Result<readonly LibraryRow[], DeskError> {
  let chosen = rows
  for (const condition of conditions) {
    const at = condition.search(/[:：]/)
    const name = condition.slice(0, at)
    const value = condition.slice(at + 1).trim()
    const read = Object.hasOwn(ASKED, name) ? ASKED[name] : undefined
    if (at < 1 || value === '' || read === undefined) return err(deskError('usage.wrong', { detail: condition }))
    const meets = (text: string) =>
      name === 'stage' ? text === value : name === 'date' ? text.startsWith(value) : text.includes(value)
    chosen = chosen.filter((row) => read(row).some(meets))
  }
  return ok(chosen)
}
