import { Fragment, type Mark, type Node } from '@tiptap/pm/model'
import type { BlockFormat } from '../../document/marks/blockFormat.ts'
import type { Frame, Place } from '../../document/marks/place.ts'
import type { Placed } from './placedBlocks.ts'
import { sharedFrames } from './sharedFrames.ts'

/** A block of a row that is built anew. */
export interface Settling {
  readonly block: Placed
  /** what stands there, its own tables settled */
  readonly node: Node
  /** the format and place it goes back to, and the mark that says so; null where it stays */
  readonly back: (BlockFormat & { readonly place: Place; readonly mark: Mark }) | null
  /** whether it will be taken out next */
  readonly isGone: boolean
}

/** A block as it is to stand, and what it is to share with the one before it. */
interface Built {
  readonly node: Node
  readonly within: readonly Frame[]
  /** the nodes there are for these */
  readonly frames: readonly Node[]
  readonly shared: number
}

/**
 * Builds the content of a body or cell from its blocks, some of which go back to another place.
 * @returns null where a block could not stand there
 */
export function buildRow(root: Node, blocks: readonly Settling[]): Fragment | null {
  const targets = blocks.map(targetOf)
  if (targets.includes(null)) return null
  const built = joined(blocks, targets as readonly Target[])
  const nodes = build(root, built, 0)
  return nodes === null || !root.type.validContent(nodes) ? null : nodes
}

type Target = Omit<Built, 'shared'>

function targetOf({ block, node, back }: Settling): Target | null {
  if (back === null) return { node, within: block.place.within, frames: block.frames }
  const type = node.type.schema.nodes[back.type]
  if (type?.validContent(node.content) !== true) return null
  const marks = back.mark.removeFromSet(node.marks)
  return {
    node: type.create({ ...node.attrs, ...back.attrs }, node.content, marks),
    within: back.place.within,
    frames: [],
  }
}

/**
 * Says what each block shares with the one before it. One that is taken out next to a block that goes back is left out at once: what stands on both
 * sides of it is to be as if it had never been there.
 */
function joined(blocks: readonly Settling[], targets: readonly Target[]): readonly Built[] {
  const out: Built[] = []
  let last = -1
  blocks.forEach((_, index) => {
    if (isLeftOut(blocks, index)) return
    const shared = last < 0 ? 0 : wanted(blocks, targets, last, index)
    out.push({ ...targets[index]!, shared })
    last = index
  })
  return out
}

/** Whether a block will be gone, and the next one that stays, on one side or the other, goes back to another place. */
function isLeftOut(blocks: readonly Settling[], index: number): boolean {
  if (blocks[index]?.isGone !== true) return false
  const sides = [blocks.slice(0, index).findLast(stays), blocks.slice(index + 1).find(stays)]
  return sides.some((each) => each !== undefined && each.back !== null)
}

function stays({ isGone }: Settling): boolean {
  return !isGone
}

/** How many frames two blocks are to share that come to stand next to each other. */
function wanted(blocks: readonly Settling[], targets: readonly Target[], first: number, second: number): number {
  const [a, b] = [blocks[first]?.back, blocks[second]?.back]
  const most = sharedFrames(targets[first]!.within, targets[second]!.within)
  if (a !== null || b !== null) return Math.min(most, Math.max(a?.place.below ?? 0, b?.place.above ?? 0))
  const aboves = blocks.slice(first + 1, second + 1).map(({ block }) => block.place.above)
  return Math.min(most, ...aboves)
}

/** The nodes of a row from a depth inward; null where one could not hold its content. */
function build(root: Node, row: readonly Built[], depth: number): Fragment | null {
  const nodes: Node[] = []
  for (let at = 0; at < row.length;) {
    const first = row[at]!
    let end = at + 1
    const frame = first.within[depth]
    if (frame === undefined) nodes.push(first.node)
    else {
      while (end < row.length && row[end]!.shared > depth) end += 1
      const group = row.slice(at, end)
      const content = build(root, group, depth + 1)
      const there = group.find(({ frames }) => frames[depth] !== undefined)?.frames[depth]
      const node = content === null ? null : framed(root, frame, there, content)
      if (node === null) return null
      nodes.push(node)
    }
    at = end
  }
  return Fragment.from(nodes)
}

function framed({ type }: Node, frame: Frame, there: Node | undefined, content: Fragment): Node | null {
  if (there !== undefined && isSame(there.content, content)) return there
  const kind = type.schema.nodes[frame.type]
  if (kind?.validContent(content) !== true) return null
  return kind.create(frame.attrs, content, there?.marks)
}

function isSame(a: Fragment, b: Fragment): boolean {
  return a.childCount === b.childCount && a.content.every((node, index) => node === b.child(index))
}
