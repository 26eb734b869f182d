import type { Edit, Finding, Place } from '../article/finding.ts'

/** The edits of one text. */
export interface PlacedEdits {
  readonly place: Place
  readonly edits: Edit[]
}

/** The edits of the findings' first fixes by the text they stand in, in order, without those that overlap or repeat an earlier one. */
export function joinEdits(findings: readonly Finding[]): PlacedEdits[] {
  const byPlace = new Map<string, { place: Place; edits: Edit[] }>()
  for (const { place, fixes } of findings) {
    const key = JSON.stringify(place)
    const kept = byPlace.get(key)?.edits ?? []
    byPlace.set(key, { place, edits: kept })
    const [fix] = fixes
    if (fix !== undefined && !fix.edits.some((edit) => kept.some((other) => collide(edit, other))))
      kept.push(...fix.edits)
  }
  return [...byPlace.values()]
    .filter(({ edits }) => edits.length > 0)
    .map(({ place, edits }) => ({ place, edits: edits.sort((a, b) => a.from - b.from || a.to - b.to) }))
}

function collide(a: Edit, b: Edit): boolean {
  return a.from === b.from || (a.from < b.to && b.from < a.to)
}
