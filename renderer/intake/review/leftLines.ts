import type { Dropped } from '../../../src/intake/manuscript.ts'

/** The 1-based lines of a manuscript that were left out: those whose words are told there. What has no line of its own (a header, a page break) strikes none. */
export function leftLines(lines: readonly string[], dropped: readonly Dropped[]): ReadonlySet<number> {
  const left = dropped.filter(({ line, what }) => {
    const text = lines[line - 1] ?? ''
    return text !== '' && (text.includes(what) || what.startsWith(text))
  })
  return new Set(left.map(({ line }) => line))
}
