import type { AttributeSpec, NodeSpec } from '@tiptap/pm/model'
import { isJsonObject } from '../../isJsonObject.ts'
import type { Alignment } from '../alignment.ts'
import { fitsAttributes } from '../fitsAttributes.ts'
import { figure, type FIGURE_ALIGNMENTS } from '../nodes/figure.ts'
import { heading } from '../nodes/heading.ts'
import { paragraph } from '../nodes/paragraph.ts'
import { tableCell } from '../nodes/tableCell.ts'
import { tableHeader } from '../nodes/tableHeader.ts'
import { isPlace, type Place } from './place.ts'

/**
 * How a block looks: its kind, and what is said of that. Of a paragraph, heading or picture that is all that is said of it but its bookmark, of a cell
 * whether it is a header and the widths of its columns in pixels. Changes of before 2026-11-28 may not know which picture it was, nor what was said of it.
 */
export type BlockLook =
  | { readonly type: 'paragraph'; readonly attrs: { readonly align: Alignment; readonly indent: number } }
  | { readonly type: 'heading'; readonly attrs: { readonly level: number; readonly align: Alignment } }
  | {
      readonly type: 'figure'
      readonly attrs: {
        readonly width: number | null
        readonly align: (typeof FIGURE_ALIGNMENTS)[number]
        readonly alt?: string
        readonly credit?: string
        readonly asset?: string
        readonly remote?: string
      }
    }
  | {
      readonly type: 'tableCell' | 'tableHeader'
      readonly attrs: { readonly colwidth: readonly number[] | null }
    }

/** Blocks that have no look of their own. */
type Plain = 'table' | 'tableCaption' | 'groupCaption' | 'figureGroup' | 'horizontalRule' | 'pageBreak'

/** The format of a block as a change of it keeps it: how it looked, and where it stood if that is another now. */
export type BlockFormat =
  | (BlockLook & { readonly place?: Place })
  | { readonly type: Plain; readonly attrs: Readonly<Record<string, never>>; readonly place?: Place }

/** Blocks of one sort may stand for one another; those of others never do. */
const SORTS: Readonly<Record<BlockFormat['type'], 'text' | 'picture' | 'cell' | Plain>> = {
  paragraph: 'text',
  heading: 'text',
  figure: 'picture',
  tableCell: 'cell',
  tableHeader: 'cell',
  table: 'table',
  tableCaption: 'tableCaption',
  groupCaption: 'groupCaption',
  figureGroup: 'figureGroup',
  horizontalRule: 'horizontalRule',
  pageBreak: 'pageBreak',
}

const FORMATS: Readonly<Record<BlockFormat['type'], Readonly<Record<string, AttributeSpec>>>> = {
  paragraph: only(paragraph, ['align', 'indent']),
  heading: only(heading, ['level', 'align']),
  figure: only(figure, ['asset', 'remote', 'width', 'align', 'alt', 'credit']),
  tableCell: only(tableCell, ['colwidth']),
  tableHeader: only(tableHeader, ['colwidth']),
  table: {},
  tableCaption: {},
  groupCaption: {},
  figureGroup: {},
  horizontalRule: {},
  pageBreak: {},
}

/** What was kept of a picture before its words were, and before its name was. */
const OLDER_LOOKS = [only(figure, ['width', 'align']), only(figure, ['width', 'align', 'alt', 'credit'])]

/** The names of the attributes that are the look of a block of this kind; null where it is none that bears a change of format. */
export function blockFormatNames(type: string): readonly string[] | null {
  return isFormatted(type) ? Object.keys(FORMATS[type]) : null
}

/** Whether a block of this format has a look; else it may only have stood elsewhere. */
export function hasLook(format: BlockFormat): format is BlockLook & { readonly place?: Place } {
  return Object.keys(FORMATS[format.type]).length > 0
}

/** Whether a value of any origin is the format of a block. What has no look had another place, and a cell stands where it stands. */
export function isBlockFormat(value: unknown): value is BlockFormat {
  if (!isJsonObject(value) || typeof value.type !== 'string' || !isFormatted(value.type)) return false
  const { type, attrs, place, ...rest } = value
  if (Object.keys(rest).length > 0 || !fitsLook(type, attrs)) return false
  if (!Object.hasOwn(value, 'place')) return Object.keys(FORMATS[type]).length > 0
  return SORTS[type] !== 'cell' && isPlace(place)
}

/** Whether a value of any origin is a format that a block of this kind may have had: a picture was never a paragraph. */
export function isFormatFor(type: string, value: unknown): value is BlockFormat {
  return isFormatted(type) && isBlockFormat(value) && SORTS[value.type] === SORTS[type]
}

function fitsLook(type: BlockFormat['type'], attrs: unknown): boolean {
  const looks = type === 'figure' ? [FORMATS[type], ...OLDER_LOOKS] : [FORMATS[type]]
  return looks.some((look) => fitsAttributes(look, attrs))
}

function isFormatted(type: string): type is BlockFormat['type'] {
  return Object.hasOwn(SORTS, type)
}

function only({ attrs = {} }: NodeSpec, names: readonly string[]): Record<string, AttributeSpec> {
  return Object.fromEntries(names.map((name) => [name, attrs[name]!]))
}
