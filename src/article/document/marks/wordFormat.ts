import type { MarkSpec } from '@tiptap/pm/model'
import { isJsonObject } from '../../isJsonObject.ts'
import { fitsAttributes } from '../fitsAttributes.ts'
import type { MarkJson } from '../documentJson.ts'
import { bold } from './bold.ts'
import { colour } from './colour.ts'
import { italic } from './italic.ts'
import { link } from './link.ts'
import { ruby } from './ruby.ts'
import { strike } from './strike.ts'
import { subscript } from './subscript.ts'
import { superscript } from './superscript.ts'
import { underline } from './underline.ts'

/** The marks that are the format of words, in the order of the schema. What is said of words (comments, changes) is none. */
export const WORD_FORMATS = {
  link,
  ruby,
  colour,
  bold,
  italic,
  underline,
  strike,
  superscript,
  subscript,
} as const satisfies Record<string, MarkSpec>

/** The name of a mark that is format. */
export type FormatName = keyof typeof WORD_FORMATS

/** The format of words: the marks that make it, as a file has them, in the order of the schema; none for plain words. */
export type WordFormat = readonly MarkJson[]

/** Whether a mark of this name is the format of words. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(WORD_FORMATS, name)
}

/** Whether a value of any origin is the format of words: known marks, each once and in order, with the attributes they need and no others. */
export function isWordFormat(value: unknown): value is WordFormat {
  if (!Array.isArray(value)) return false
  const names = Object.keys(WORD_FORMATS)
  let last = -1
  for (const mark of value as unknown[]) {
    if (!isJsonObject(mark) || typeof mark.type !== 'string' || !isFormatName(mark.type)) return false
    const rank = names.indexOf(mark.type)
    if (rank <= last || !isWhole(mark, WORD_FORMATS[mark.type])) return false
    last = rank
  }
  return !['superscript', 'subscript'].every((name) => value.some((mark: MarkJson) => mark.type === name))
}

function isWhole(mark: Record<string, unknown>, { attrs }: MarkSpec): boolean {
  if (attrs === undefined) return Object.keys(mark).length === 1
  return Object.keys(mark).length === 2 && fitsAttributes(attrs, mark.attrs)
}
