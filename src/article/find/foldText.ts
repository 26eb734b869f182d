import type { SearchQuery } from './searchQuery.ts'

/** Between a full-width form of ASCII and ASCII itself. */
const WIDTH = 0xfee0

/**
 * Makes forms equal that a search does not tell apart. The result has the length of the text (in UTF-16 units), so that places in it are places
 * in the text.
 */
export function foldText(
  text: string,
  { matchCase, matchWidth }: Pick<SearchQuery, 'matchCase' | 'matchWidth'>,
): string {
  const narrow = matchWidth
    ? text
    : text.replace(/[\uff01-\uff5e\u3000]/g, (char) =>
        char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - WIDTH),
      )
  if (matchCase) return narrow
  const lower = narrow.toLowerCase()
  // A few letters become two when they are made small (`İ`): those keep their case.
  return lower.length === narrow.length ? lower : narrow.replace(/[^İ]+/g, (part) => part.toLowerCase())
}
