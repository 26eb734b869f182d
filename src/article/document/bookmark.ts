import { guarded } from './attribute.ts'
import type { ElementLike } from './elementLike.ts'

/** Characters of a bookmark's name, at most. */
export const LONGEST_BOOKMARK = 40

/**
 * The bookmark (书签) of a paragraph, heading, caption of a table or figure: its name; undefined where it has none. No bookmark is no key in the
 * file, so that a body without bookmarks stays what it was to the letter.
 */
export const bookmarkAttribute = guarded('bookmark', undefined, isBookmark)

/** A name as it may be stored: one line without white space at its ends; '' for none. */
export function bookmarkName(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_BOOKMARK)
    .trim()
}

/** Reads the bookmark of our own markup. */
export function readBookmark(element: ElementLike): string | undefined {
  return bookmarkName(element.getAttribute('data-bookmark') ?? '') || undefined
}

/** Writes a bookmark as our own markup. */
export function bookmarkMarkup(bookmark: unknown): Record<string, string> {
  return typeof bookmark === 'string' ? { 'data-bookmark': bookmark } : {}
}

function isBookmark(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value !== '' && value === bookmarkName(value))
}
