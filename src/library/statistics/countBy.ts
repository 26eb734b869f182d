import type { LibraryRow } from '../libraryRow.ts'
import { localDay } from '../query/localDay.ts'

/** What articles can be counted by. The times are those of publication, or of the last change where there is none. */
export const COUNTABLE = ['editors', 'source', 'channel', 'day', 'week', 'month'] as const

/** One of these. */
export type Countable = (typeof COUNTABLE)[number]

/** How many articles, and how many 字, one name or time has. */
export interface Count {
  readonly name: string
  readonly articles: number
  readonly characters: number
}

/**
 * Counts articles and 字数 by editor, source, channel, day, week or month; '' stands for those without. An article of two editors counts for
 * each. Names come with the most articles first, times in their order.
 */
export function countBy(rows: readonly LibraryRow[], by: Countable): Count[] {
  const counts = new Map<string, Count>()
  for (const row of rows) {
    if (row.damaged) continue
    for (const name of new Set(namesOf(row, by))) {
      const { articles, characters } = counts.get(name) ?? { articles: 0, characters: 0 }
      counts.set(name, { name, articles: articles + 1, characters: characters + row.characters })
    }
  }
  const isTime = by === 'day' || by === 'week' || by === 'month'
  return [...counts.values()].sort((a, b) => (isTime ? 0 : b.articles - a.articles) || (a.name < b.name ? -1 : 1))
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
