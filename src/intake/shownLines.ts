/** Lines, and characters of one line, that are kept of a manuscript's own text for the review. */
const MOST_LINES = 4000
const LONGEST = 2000

/** The lines of a manuscript as they are shown beside its result: the first of them, endless ones cut. */
export function shownLines(lines: readonly string[]): readonly string[] {
  return lines.slice(0, MOST_LINES).map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line))
}
