import type { LibraryRow } from '../libraryRow.ts'

/** What there is to say of some articles together. */
export interface Summary {
  readonly articles: number
  /** 字数 of their bodies */
  readonly characters: number
  /** how many have left */
  readonly exported: number
  /** days from being begun to first leaving, of half of those that left no more; null where none has */
  readonly days: number | null
  /** how many were ever handed in for review, and how many of them were ever returned */
  readonly handedIn: number
  readonly returned: number
}

const DAY = 86_400_000

/** Sums articles up; those that cannot be read do not count. */
export function summary(rows: readonly LibraryRow[]): Summary {
  const whole = rows.filter(({ damaged }) => damaged !== true)
  const days = whole.flatMap(({ createdAt, firstExportedAt }) => {
    const taken = (Date.parse(firstExportedAt ?? '') - Date.parse(createdAt ?? '')) / DAY
    return taken >= 0 ? [taken] : []
  })
  return {
    articles: whole.length,
    characters: whole.reduce((sum, { characters }) => sum + characters, 0),
    exported: whole.filter(({ exportedAt }) => exportedAt !== undefined).length,
    days: median(days),
    handedIn: whole.filter(({ handedIn = 0 }) => handedIn > 0).length,
    returned: whole.filter(({ handedIn = 0, returned = 0 }) => handedIn > 0 && returned > 0).length,
  }
}

/** To a tenth. */
function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const between = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]] as [number, number]
  return Math.round(((between[0] + between[1]) / 2) * 10) / 10
}
