import { Fragment, type Mark, type Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { blockBefore, formattingOn } from '../formatting/formattingOn.ts'
import { goesAway, type Decision } from '../goesAway.ts'
import { isTextEnd } from '../isTextEnd.ts'
import { buildRow, type Settling } from './buildRow.ts'
import { rowOf, type Placed } from './placedBlocks.ts'
import { replaceWhole } from './replaceWhole.ts'

type Decide = (mark: Mark) => Decision

/** Of so many blocks that cannot all go back at once each is tried by itself. */
const TRIED = 200

/**
 * Puts blocks whose change of place is rejected back to where they were, with the look they had: lists, quotations and boxes are built round them
 * again, and are one with those of their neighbours as far as they were. Blocks that cannot go back, because of what has become of their
 * neighbours, stay, with the change still on them.
 * @param decide asked for each change; those on which it gives null, and all that are accepted, are left as they are
 */
export function settlePlaces(tr: Transform, decide: Decide): void {
  const next = settled(tr.doc, decide)
  if (next !== tr.doc) replaceWhole(tr, next)
}

/** A body, a cell or a table with its blocks where they were. The same object where nothing goes back. */
function settled(root: Node, decide: Decide): Node {
  const row = rowOf(root, 0)
  const blocks = row.map((block): Settling => {
    const back = rejected(block.node, decide)
    return { block, node: withCells(block.node, decide), back, isGone: back === null && isGone(block.node, decide) }
  })
  const isSame = blocks.every(({ block, node, back }) => node === block.node && back === null)
  if (isSame) return root
  const nodes: Node[] = []
  for (const part of partsOf(blocks)) {
    const built = buildRow(root, part) ?? buildRow(root, oneByOne(root, part))
    if (built === null) return root
    nodes.push(...built.content)
  }
  return root.copy(Fragment.from(nodes))
}

/** The blocks of a row in parts that share nothing: one that stands by itself, and stays there, is between them. */
function partsOf(blocks: readonly Settling[]): readonly (readonly Settling[])[] {
  const parts: Settling[][] = []
  let open = false
  for (const each of blocks) {
    const isAlone = each.block.frames.length === 0 && each.back === null && !each.isGone
    if (isAlone || !open) parts.push([])
    parts.at(-1)?.push(each)
    open = !isAlone
  }
  return parts
}

/** The blocks of a row of which only those go back that can, each after the others. */
function oneByOne(root: Node, blocks: readonly Settling[]): readonly Settling[] {
  const staying = blocks.map((each) => ({ ...each, back: null }))
  const wanted = blocks.flatMap(({ back }, index) => (back === null ? [] : [index]))
  if (wanted.length > TRIED) return staying
  return wanted.reduce<readonly Settling[]>((kept, index) => {
    const more = kept.with(index, blocks[index]!)
    return buildRow(root, more) === null ? kept : more
  }, staying)
}

/** The format that a block goes back to, where that is another place. */
function rejected(node: Node, decide: Decide): Settling['back'] {
  const mark = formattingOn(node)
  if (mark === undefined || decide(mark) !== 'reject') return null
  const before = blockBefore(mark, node)
  return before?.place === undefined ? null : { ...before, place: before.place, mark }
}

function withCells(node: Node, decide: Decide): Node {
  if (node.type.name !== 'table') return node
  const within = (holder: Node, each: (child: Node) => Node): Node => {
    const children = holder.children.map(each)
    return children.every((child, index) => child === holder.child(index))
      ? holder
      : holder.copy(Fragment.from(children))
  }
  return within(node, (line) => within(line, (cell) => settled(cell, decide)))
}

/** Whether nothing will be left of a block: what stands on both sides of it is as if it were not there. */
function isGone(node: Placed['node'], decide: Decide): boolean {
  const goes = ({ marks }: Node) => marks.some((mark) => goesAway(mark, decide(mark)))
  return goes(node) && (!isTextEnd(node) || node.children.every(goes))
}
