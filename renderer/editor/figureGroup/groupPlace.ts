import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { MOST_IN_GROUP } from '../../../src/article/document/nodes/figureGroup.ts'

/** Blocks that follow one another and can stand side by side. */
export interface GroupPlace {
  readonly from: number
  readonly to: number
  /** of what holds them */
  readonly depth: number
  /** the pictures they are */
  readonly count: number
}

/**
 * The pictures that 组图 would set side by side: those the selection touches, if it touches nothing else; where that is one picture or group, with
 * the pictures it stands among, or the one next to it where these are too many. Empty paragraphs between them do not count. Null where there are
 * not two; `count` may be more than a group holds.
 */
export function groupPlace({ selection }: EditorState): GroupPlace | null {
  const range = selection.$from.blockRange(selection.$to, (holder) => !isPictures(holder))
  if (range === null) return null
  const { parent, startIndex, endIndex, depth } = range
  const touched = parent.children.slice(startIndex, endIndex)
  if (!touched.every((node) => isPictures(node) || isEmpty(node))) return null
  const place = (first: number, last: number): GroupPlace | null => {
    const within = parent.children.slice(first, last)
    if (within.filter(isPictures).length < 2) return null
    const from = range.$from.start(depth) + sizeOf(parent.children.slice(0, first))
    return { from, to: from + sizeOf(within), depth, count: picturesIn(within) }
  }
  const [first, last] = edges(parent, startIndex, endIndex)
  if (touched.filter(isPictures).length > 1) return place(first, last)
  if (touched.length !== 1 || touched.some(isEmpty)) return null
  const [before, after] = [next(parent, first, -1), next(parent, last - 1, 1)]
  const choices = [
    place(run(parent, first, -1), run(parent, last - 1, 1) + 1),
    after === null ? null : place(first, after + 1),
    before === null ? null : place(before, last),
  ].filter((choice) => choice !== null)
  return choices.find(({ count }) => count <= MOST_IN_GROUP) ?? choices.at(-1) ?? null
}

/** Whether a block is a picture, or several side by side. */
export function isPictures({ type }: Node): boolean {
  return type.name === 'figure' || type.name === 'figureGroup'
}

function isEmpty({ type, content }: Node): boolean {
  return type.name === 'paragraph' && content.size === 0
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0)
}

function picturesIn(nodes: readonly Node[]): number {
  return nodes.reduce(
    (sum, node) => sum + (node.type.name === 'figureGroup' ? node.childCount : isPictures(node) ? 1 : 0),
    0,
  )
}

/** The same stretch without empty paragraphs at its ends. */
function edges(parent: Node, start: number, end: number): readonly [number, number] {
  let [first, last] = [start, end]
  while (first < last && !isPictures(parent.child(first))) first += 1
  while (last > first && !isPictures(parent.child(last - 1))) last -= 1
  return [first, last]
}

/** The next picture to one side, over empty paragraphs; null where something else stands there. */
function next(parent: Node, index: number, step: 1 | -1): number | null {
  let at = index + step
  for (let node = parent.maybeChild(at); node !== null && isEmpty(node); node = parent.maybeChild(at)) at += step
  const node = parent.maybeChild(at)
  return node !== null && isPictures(node) ? at : null
}

/** The last of the pictures that follow one another to one side. */
function run(parent: Node, index: number, step: 1 | -1): number {
  let last = index
  for (let at = next(parent, last, step); at !== null; at = next(parent, last, step)) last = at
  return last
}
