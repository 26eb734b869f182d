import type { Transaction } from '@tiptap/pm/state'
import type { StepMap } from '@tiptap/pm/transform'
import { isWithinBlock } from '../typing/isWithinBlock.ts'
import { readBookmarks, type BookmarkedBlock } from './readBookmarks.ts'

/**
 * Adds to an edit what keeps each bookmark on one block: where a paragraph is parted it stays with the words it stood at, a copy brings none
 * of its own, and a block whose words go on in another (run into the one before, made another kind, behind what is pasted before them) hands it
 * on. An edit within one block costs a look at its steps.
 */
export function settleBookmarks(tr: Transaction): void {
  if (tr.steps.every((step, index) => isWithinBlock(step, tr, index))) return
  const before = readBookmarks(tr.before)
  const after = readBookmarks(tr.doc)
  for (const { name, pos } of twice(after)) {
    const was = before.filter((each) => each.name === name)
    const all = after.filter((each) => each.name === name)
    if (was.length < 2 && keeper(all, was[0], tr) !== pos) tr.setNodeAttribute(pos, 'bookmark', undefined)
  }
  const settled = readBookmarks(tr.doc)
  for (const entry of before) {
    const bearer = settled.find(({ name }) => name === entry.name)
    const block = blockOfWords(entry, tr)
    if (block === null || block === bearer?.pos) continue
    // A figure is more than the words in it.
    if (bearer !== undefined && !bearer.node.isTextblock) continue
    if (bearer !== undefined) tr.setNodeAttribute(bearer.pos, 'bookmark', undefined)
    tr.setNodeAttribute(block, 'bookmark', entry.name)
  }
}

function twice(blocks: readonly BookmarkedBlock[]): readonly BookmarkedBlock[] {
  return blocks.filter(({ name }, index) => blocks.some((other, at) => at !== index && other.name === name))
}

/** Where the bookmark stays: at the block that had it; one that was emptied when it was parted gives it to its words, right below. */
function keeper(
  all: readonly BookmarkedBlock[],
  was: BookmarkedBlock | undefined,
  tr: Transaction,
): number | undefined {
  const place = was === undefined ? null : tr.mapping.map(was.pos)
  const own = all.find(({ pos }) => pos === place) ?? all[0]
  const below = all.find(({ pos, node }) => own !== undefined && pos === own.pos + 2 && node.content.size > 0)
  return own?.node.content.size === 0 && was?.node.content.size !== 0 && below !== undefined ? below.pos : own?.pos
}

/** The block that what is left of these words begins in now, where it can take a bookmark or has theirs. Words that are gone take theirs along. */
function blockOfWords({ name, pos, node }: BookmarkedBlock, tr: Transaction): number | null {
  const from = tr.mapping.maps.reduce(firstLeft, pos + 1)
  if (tr.mapping.map(pos + node.nodeSize - 1, -1) <= from) return null
  const $from = tr.doc.resolve(from)
  const { attrs, isTextblock } = $from.parent
  const takes = isTextblock && 'bookmark' in attrs && (attrs.bookmark === undefined || attrs.bookmark === name)
  return takes ? $from.before() : null
}

/** A position after an edit, or that of the first that is left behind it where it was taken out: ProseMirror's own is before what was put there. */
function firstLeft(at: number, map: StepMap): number {
  let left = at
  map.forEach((from, to) => {
    if (from <= at && at < to) left = to
  })
  return map.map(left, 1)
}
