import type { NodeJson } from '../../article/document/documentJson.ts'

/** Kinds of blocks that can turn into one another and still be the same block. */
const FAMILY: Readonly<Record<string, string>> = {
  heading: 'paragraph',
  orderedList: 'bulletList',
  tableHeader: 'tableCell',
}

/** What tells whether two blocks are one that was changed. */
export interface BlockProfile {
  readonly family: string
  /** name or address of a figure's picture, else '' */
  readonly picture: string
  /** of a row of a table: the text of its first cell, which names the row; else '' */
  readonly label: string
  readonly text: string
  /** how often each pair of neighbouring units of text occurs */
  readonly pairs: ReadonlyMap<number, number>
  /** all pairs together */
  readonly size: number
}

/** Reads a block's profile. */
export function blockProfile(block: NodeJson): BlockProfile {
  const text = allText(block)
  const pairs = new Map<number, number>()
  for (let at = 0; at + 1 <= text.length; at += 1) {
    // A text of one sign counts as a pair with its own end.
    const pair = text.charCodeAt(at) * 0x10000 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return {
    family: FAMILY[block.type] ?? block.type,
    picture: pictureOf(block),
    label: labelOf(block),
    text,
    pairs,
    size: text.length,
  }
}

function pictureOf({ type, attrs }: NodeJson): string {
  const names = type === 'figure' ? [attrs?.asset, attrs?.remote] : []
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? ''
}

function labelOf({ type, content }: NodeJson): string {
  const first = type === 'tableRow' ? content?.[0] : undefined
  return first === undefined ? '' : allText(first)
}

function allText(node: NodeJson): string {
  return node.text ?? (node.content ?? []).map(allText).join('')
}
