import type { AttributeSpec, NodeSpec } from '@tiptap/pm/model'
import { isJsonObject } from '../../isJsonObject.ts'
import type { Alignment } from '../alignment.ts'
import { fitsAttributes } from '../fitsAttributes.ts'
import { figure, type FIGURE_ALIGNMENTS } from '../nodes/figure.ts'
import { heading } from '../nodes/heading.ts'
import { paragraph } from '../nodes/paragraph.ts'
import { tableCell } from '../nodes/tableCell.ts'
import { tableHeader } from '../nodes/tableHeader.ts'

/**
 * The format of a block: its kind, and how it looks. Of a paragraph or heading that is all that is said of it but its bookmark, of a picture its
 * width in percent and its place, of a cell whether it is a header and the widths of its columns in pixels.
 */
export type BlockFormat =
  | { readonly type: 'paragraph'; readonly attrs: { readonly align: Alignment; readonly indent: number } }
  | { readonly type: 'heading'; readonly attrs: { readonly level: number; readonly align: Alignment } }
  | {
      readonly type: 'figure'
      readonly attrs: { readonly width: number | null; readonly align: (typeof FIGURE_ALIGNMENTS)[number] }
    }
  | {
      readonly type: 'tableCell' | 'tableHeader'
      readonly attrs: { readonly colwidth: readonly number[] | null }
    }

/** Blocks of one sort may stand for one another; those of others never do. */
const SORTS: Readonly<Record<BlockFormat['type'], 'text' | 'picture' | 'cell'>> = {
  paragraph: 'text',
  heading: 'text',
  figure: 'picture',
  tableCell: 'cell',
  tableHeader: 'cell',
}

const FORMATS: Readonly<Record<BlockFormat['type'], Readonly<Record<string, AttributeSpec>>>> = {
  paragraph: only(paragraph, ['align', 'indent']),
  heading: only(heading, ['level', 'align']),
  figure: only(figure, ['width', 'align']),
  tableCell: only(tableCell, ['colwidth']),
  tableHeader: only(tableHeader, ['colwidth']),
}

/** The names of the attributes that are the format of a block of this kind; null where it has none. */
export function blockFormatNames(type: string): readonly string[] | null {
  return isFormatted(type) ? Object.keys(FORMATS[type]) : null
}

/** Whether a value of any origin is the format of a block. */
export function isBlockFormat(value: unknown): value is BlockFormat {
  if (!isJsonObject(value) || Object.keys(value).length !== 2 || typeof value.type !== 'string') return false
  return isFormatted(value.type) && fitsAttributes(FORMATS[value.type], value.attrs)
}

/** Whether a value of any origin is a format that a block of this kind may have had: a picture was never a paragraph. */
export function isFormatFor(type: string, value: unknown): value is BlockFormat {
  return isFormatted(type) && isBlockFormat(value) && SORTS[value.type] === SORTS[type]
}

function isFormatted(type: string): type is BlockFormat['type'] {
  return Object.hasOwn(SORTS, type)
}

function only({ attrs = {} }: NodeSpec, names: readonly string[]): Record<string, AttributeSpec> {
  return Object.fromEntries(names.map((name) => [name, attrs[name]!]))
}
