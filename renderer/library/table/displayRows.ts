import type { TableGroup } from '../../../src/library/table/tableRow.ts'

/** A line of the table as it is drawn: a group's heading, or an article by its place in the table. */
export type DisplayRow =
  | { readonly kind: 'group'; readonly group: TableGroup; readonly start: number }
  | { readonly kind: 'article'; readonly index: number }

/** The lines of a table, without making them all. */
export interface DisplayRows {
  readonly count: number
  /** the line at a place; undefined beyond the end */
  at(place: number): DisplayRow | undefined
  /** the place of an article's line; that of its group where the group is folded */
  placeOf(index: number): number
}

interface Stretch {
  readonly group: TableGroup
  /** the article it begins with, and the line of its heading */
  readonly start: number
  readonly place: number
  readonly shown: number
}

/** Makes the lines of so many articles, with a heading before each group; a folded group is its heading alone. */
export function displayRows(total: number, groups: readonly TableGroup[], folded: ReadonlySet<string>): DisplayRows {
  if (groups.length === 0)
    return {
      count: total,
      at: (place) => (place >= 0 && place < total ? { kind: 'article', index: place } : undefined),
      placeOf: (index) => index,
    }
  const stretches: Stretch[] = []
  let start = 0
  let place = 0
  for (const group of groups) {
    const shown = folded.has(group.name) ? 0 : group.count
    stretches.push({ group, start, place, shown })
    start += group.count
    place += 1 + shown
  }
  const last = (fits: (stretch: Stretch) => boolean) => {
    let [low, high] = [0, stretches.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (fits(stretches[middle] as Stretch)) low = middle
      else high = middle - 1
    }
    return stretches[low] as Stretch
  }
  return {
    count: place,
    at(wanted) {
      if (wanted < 0 || wanted >= place) return undefined
      const stretch = last((each) => each.place <= wanted)
      return wanted === stretch.place
        ? { kind: 'group', group: stretch.group, start: stretch.start }
        : { kind: 'article', index: stretch.start + wanted - stretch.place - 1 }
    },
    placeOf(index) {
      const stretch = last((each) => each.start <= index)
      return stretch.shown === 0 ? stretch.place : stretch.place + 1 + index - stretch.start
    },
  }
}
