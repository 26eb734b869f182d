import type { Node } from '@tiptap/pm/model'
import { gridOf } from './gridOf.ts'
import type { EditedLines, TablePart } from './readLines.ts'

/** A cell that was put in the place of another, as a paste into cells does. */
export interface ReplacedCell {
  readonly was: TablePart
  readonly now: TablePart
}

/**
 * The cells that stand where others stood that were taken out, in order.
 * @param before the body before the edit
 * @param edited the body after it
 * @returns none where a cell that was taken out has none in its place
 */
export function replacedCells(before: Node, edited: Node, lines: EditedLines): readonly ReplacedCell[] {
  if (lines.gone.length === 0 || lines.put.length === 0) return []
  const put = placesOf(edited, lines.after, lines.put)
  const byPlace = new Map([...put].map(([part, place]) => [place, part]))
  const pairs: ReplacedCell[] = []
  for (const [was, place] of placesOf(before, lines.before, lines.gone)) {
    const now = byPlace.get(place)
    if (now !== undefined) pairs.push({ was, now })
  }
  return pairs.length === lines.gone.length ? pairs : []
}

/** The cells among parts, and what of the grid each covers. */
function placesOf(doc: Node, pos: number, parts: readonly TablePart[]): ReadonlyMap<TablePart, string> {
  const table = doc.nodeAt(pos)
  const places = new Map<number, string>()
  if (table === null) return new Map()
  for (const { offset, top, bottom, left, right } of gridOf(table).cells)
    places.set(pos + 1 + offset, [top, bottom, left, right].join(' '))
  return new Map(
    parts.flatMap((part) => {
      const place = places.get(part.pos)
      return place === undefined ? [] : [[part, place] as const]
    }),
  )
}
