/** What would begin a heading, a list or a quotation at the beginning of a line. */
const OPENER = /^(?:(\d{1,9})(?=[.)])|(?=[#+\->]))/

/** White space at the ends of a line, which a reader of Markdown drops, the ideographic space too. */
const ENDS = /^\s+|\s+$/g

/** An inline text as a line of its own: nothing at its beginning opens a block, and white space at its ends stays. */
export function markdownLine(inline: string): string {
  return inline
    .replace(ENDS, (spaces) => [...spaces].map((space) => `&#${space.codePointAt(0)};`).join(''))
    .replace(OPENER, '$1\\')
}
