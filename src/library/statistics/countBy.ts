import type { LibraryRow } from '../libraryRow.ts'
import { localDay } from '../query/localDay.ts'
import { summary, type Summary } from './summary.ts'

/** What articles can be counted by. The times are those of publication, or of the last change where there is none. */
export const COUNTABLE = ['editors', 'source', 'channel', 'day', 'week', 'month'] as const

/** One of these. */
export type Countable = (typeof COUNTABLE)[number]

/** What there is to say of the articles of one name or time. */
export interface Count extends Summary {
  readonly name: string
}

/** Whether articles are counted by stretches of time. */
export function isTime(by: Countable): boolean {
  return by === 'day' || by === 'week' || by === 'month'
}

/**
 * Counts articles and 字数 by editor, source, channel, day, week or month; '' stands for those without. An article of two editors counts for
 * each. Names come with the most articles first, times in their order.
 */
export function countBy(rows: readonly LibraryRow[], by: Countable): Count[] {
  const groups = new Map<string, LibraryRow[]>()
  for (const row of rows) {
    if (row.damaged) continue
    for (const name of new Set(namesOf(row, by))) {
      const group = groups.get(name)
      if (group === undefined) groups.set(name, [row])
      else group.push(row)
    }
  }
  const counts = [...groups].map(([name, group]): Count => ({ name, ...summary(group) }))
  return counts.sort((a, b) => (isTime(by) ? 0 : b.articles - a.articles) || (a.name < b.name ? -1 : 1))
}

function namesOf(row: LibraryRow, by: Countable): readonly string[] {
  switch (by) {
    case 'editors':
      return row.editors.length === 0 ? [''] : row.editors
    case 'source':
      return [row.source]
    case 'channel':
      return [row.channelPath.join(' / ')]
    case 'day':
      return [dayOf(row)]
    case 'week':
      return [weekOf(dayOf(row))]
    case 'month':
      return [dayOf(row).slice(0, 7)]
  }
}

function dayOf({ publishedAt, modifiedAt }: LibraryRow): string {
  return (publishedAt === '' ? localDay(modifiedAt) : publishedAt).slice(0, 10)
}

/** ISO 8601's week of a day: it belongs to the year of its Thursday. */
function weekOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  at.setUTCDate(at.getUTCDate() + 4 - (at.getUTCDay() || 7))
  const first = Date.UTC(at.getUTCFullYear(), 0, 1)
  const week = Math.ceil(((at.getTime() - first) / 86_400_000 + 1) / 7)
  return `${at.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}
