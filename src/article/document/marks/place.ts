import type { NodeSpec } from '@tiptap/pm/model'
import { isJsonObject } from '../../isJsonObject.ts'
import { fitsAttributes } from '../fitsAttributes.ts'
import { blockquote } from '../nodes/blockquote.ts'
import { bulletList } from '../nodes/bulletList.ts'
import { callout } from '../nodes/callout.ts'
import { listItem } from '../nodes/listItem.ts'
import { orderedList } from '../nodes/orderedList.ts'
import { pullQuote } from '../nodes/pullQuote.ts'

/** What blocks may stand within: lists and their items, quotations, boxes. */
export const FRAMES = {
  blockquote,
  callout,
  pullQuote,
  bulletList,
  orderedList,
  listItem,
} as const satisfies Record<string, NodeSpec>

/** One of these, without what stands in it. */
export interface Frame {
  readonly type: keyof typeof FRAMES
  readonly attrs: Readonly<Record<string, unknown>>
}

/** Where a block stands in its body or cell. */
export interface Place {
  /** what it stands within, from outside in; none where it stands by itself */
  readonly within: readonly Frame[]
  /** how many of these, from outside in, it shares with the block before it */
  readonly above: number
  /** and with the one behind it */
  readonly below: number
}

/** Within more than this nothing is tracked: no manuscript holds it. */
export const DEEPEST_PLACE = 64

/** Whether a node of this name is one that blocks stand within. */
export function isFrameName(name: string): name is Frame['type'] {
  return Object.hasOwn(FRAMES, name)
}

/** Whether an attribute of this name is one of what blocks stand within, as the first number of a list is. */
export function isFrameAttribute(name: string): boolean {
  return Object.values<NodeSpec>(FRAMES).some(({ attrs }) => attrs !== undefined && Object.hasOwn(attrs, name))
}

/** Whether a value of any origin is a place that a block can have: items in lists and nothing else in them, paragraphs alone in 摘引. */
export function isPlace(value: unknown): value is Place {
  if (!isJsonObject(value) || Object.keys(value).length !== 3) return false
  const { within, above, below } = value
  if (!Array.isArray(within) || within.length > DEEPEST_PLACE || !within.every(isFrame)) return false
  const fits = within.every(({ type }, index) => {
    const inner = within[index + 1]?.type
    if (isList(type)) return inner === 'listItem'
    return inner !== 'listItem' && (type !== 'pullQuote' || inner === undefined)
  })
  return fits && within[0]?.type !== 'listItem' && [above, below].every((count) => isCount(count, within.length))
}

function isFrame(value: unknown): value is Frame {
  if (!isJsonObject(value) || Object.keys(value).length !== 2 || typeof value.type !== 'string') return false
  if (!isFrameName(value.type)) return false
  const { attrs = {} }: NodeSpec = FRAMES[value.type]
  return fitsAttributes(attrs, value.attrs)
}

function isList(type: Frame['type']): boolean {
  return type === 'bulletList' || type === 'orderedList'
}

function isCount(value: unknown, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
}
