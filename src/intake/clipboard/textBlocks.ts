import type { NodeJson } from '../../article/document/documentJson.ts'
import { paragraphJson } from '../../article/document/paragraphJson.ts'

/** Paragraphs of a plain text: a line is a paragraph, empty lines are left out, the spaces of the indent are dropped (the paragraph has one). */
export function textBlocks(text: string): NodeJson[] {
  return textLines(text).map(paragraphJson)
}

/** The lines of a plain text that hold words, without what stands for an indent at their start, and without control characters. */
export function textLines(text: string): string[] {
  return text
    .split(LINE_END)
    .map((line) => withoutControls(line).replace(/^[\s\u3000]+|\s+$/g, ''))
    .filter((line) => line !== '')
}

/** A text without control characters, and with nothing a file could not hold; tabs and line ends stay. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '').replace(/\p{Surrogate}/gu, '\ufffd')
}

/** Word writes a vertical tab for a line break within a paragraph. */
// eslint-disable-next-line no-control-regex -- the vertical tab and the form feed end lines
const LINE_END = /\r\n?|\n|\u2028|\u2029|\u000b|\u000c/

// eslint-disable-next-line no-control-regex -- control characters are just what must not reach the article
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g
