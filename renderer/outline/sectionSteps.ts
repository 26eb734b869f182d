import type { OutlineEntry } from '../editor/paperHandle.ts'

/** A place among the headings: before the one at this index, or behind all of them. */
export type HeadingPlace = number

/** Whether a heading stands in the body itself, so that it has a section that can be moved. */
export function isSection({ path }: OutlineEntry): boolean {
  return path.length === 1
}

/** The index behind a section in the list: of the next heading of its level or a higher one. */
export function sectionEnd(entries: readonly OutlineEntry[], index: number): HeadingPlace {
  const level = entries[index]?.level ?? 0
  const next = entries.findIndex((entry, at) => at > index && isSection(entry) && entry.level <= level)
  return next < 0 ? entries.length : next
}

/**
 * Where a section goes that is moved by one up or down: past its neighbour of the same level with all that stands under it, or past the heading that it
 * stands under or before.
 * @returns null where there is none further
 */
export function sectionStep(entries: readonly OutlineEntry[], index: number, step: 1 | -1): HeadingPlace | null {
  const level = entries[index]?.level ?? 0
  if (step === -1) {
    const before = entries.findLastIndex((entry, at) => at < index && isSection(entry) && entry.level <= level)
    return before < 0 ? null : before
  }
  const next = sectionEnd(entries, index)
  const neighbour = entries[next]
  if (neighbour === undefined) return null
  if (neighbour.level === level) return sectionEnd(entries, next)
  const beyond = entries.findIndex((entry, at) => at > next && isSection(entry))
  return beyond < 0 ? entries.length : beyond
}
