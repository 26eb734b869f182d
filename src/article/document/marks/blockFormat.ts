import type { AttributeSpec } from '@tiptap/pm/model'
import { isJsonObject } from '../../isJsonObject.ts'
import type { Alignment } from '../alignment.ts'
import { fitsAttributes } from '../fitsAttributes.ts'
import { heading } from '../nodes/heading.ts'
import { paragraph } from '../nodes/paragraph.ts'

/** The format of a paragraph or heading: its kind, and all that is said of it but its bookmark. */
export type BlockFormat =
  | { readonly type: 'paragraph'; readonly attrs: { readonly align: Alignment; readonly indent: number } }
  | { readonly type: 'heading'; readonly attrs: { readonly level: number; readonly align: Alignment } }

const FORMATS: Readonly<Record<string, Readonly<Record<string, AttributeSpec>>>> = {
  paragraph: withoutBookmark(paragraph.attrs),
  heading: withoutBookmark(heading.attrs),
}

/** The names of the attributes that are the format of a block of this kind; null where it has none. */
export function blockFormatNames(type: string): readonly string[] | null {
  return Object.hasOwn(FORMATS, type) ? Object.keys(FORMATS[type] ?? {}) : null
}

/** Whether a value of any origin is the format of a block. */
export function isBlockFormat(value: unknown): value is BlockFormat {
  if (!isJsonObject(value) || Object.keys(value).length !== 2 || typeof value.type !== 'string') return false
  return Object.hasOwn(FORMATS, value.type) && fitsAttributes(FORMATS[value.type] ?? {}, value.attrs)
}

function withoutBookmark(attrs: Readonly<Record<string, AttributeSpec>> = {}): Record<string, AttributeSpec> {
  return Object.fromEntries(Object.entries(attrs).filter(([name]) => name !== 'bookmark'))
}
