import { cleanText } from '../markup/cleanText.ts'

/**
 * What means something to CommonMark wherever it stands, or to readers that know formulas (the dollar sign); an ampersand only where it could begin a
 * reference.
 */
const SIGNS = /[\\`*_[\]<~$]|&(?=#?\w+;)/g

/** A text as Markdown text on one line: its signs mean themselves, wherever in a line it comes to stand. See `markdownLine` for line ends. */
export function escapeMarkdown(text: string): string {
  return cleanText(text).replaceAll('\n', ' ').replace(SIGNS, '\\$&')
}
