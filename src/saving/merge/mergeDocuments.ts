import { Node } from '@tiptap/pm/model'
import { articleSchema } from '../../article/document/articleSchema.ts'
import type { DocumentJson, NodeJson } from '../../article/document/documentJson.ts'
import { differences, type Difference } from './differences.ts'
import { mergeBlocks } from './mergeBlocks.ts'
import type { MergePlace } from './mergePlace.ts'

/** Changed blocks that are looked for one by one; a body that differs in more is one change. */
const MOST = 4000

/**
 * Merges two bodies that began as one. Blocks that one side changed are that side's; what both changed is merged where their changes do not
 * touch, and disputed where they do. Without the body they began as, every difference is disputed.
 * @param base null: not known
 * @returns the merged body as a row of places, in order; it is clean where none is disputed
 * @throws RangeError where a body does not fit the schema
 */
export function mergeDocuments(base: DocumentJson | null, mine: DocumentJson, theirs: DocumentJson): MergePlace[] {
  const own = blocksIn(mine)
  const others = blocksIn(theirs)
  return joined(base === null ? twoWay(own, others) : threeWay(blocksIn(base), own, others))
}

interface Blocks {
  readonly nodes: readonly NodeJson[]
  readonly keys: readonly string[]
}

/** In the form in which ProseMirror writes them, so that the same block is the same text. */
function blocksIn(document: DocumentJson): Blocks {
  const { content = [] } = Node.fromJSON(articleSchema, document).toJSON() as DocumentJson
  return { nodes: content, keys: content.map((node) => JSON.stringify(node)) }
}

function changes(a: Blocks, b: Blocks): Difference[] {
  const whole = { from: 0, to: a.keys.length, start: 0, end: b.keys.length }
  return differences(a.keys, b.keys, MOST) ?? [whole]
}

function twoWay(mine: Blocks, theirs: Blocks): MergePlace[] {
  const places: MergePlace[] = []
  let at = 0
  const agreed = (to: number) => {
    const blocks = mine.nodes.slice(at, to)
    places.push({ kind: 'settled', by: 'nobody', base: blocks, blocks })
  }
  for (const { from, to, start, end } of changes(mine, theirs)) {
    agreed(from)
    places.push({
      kind: 'disputed',
      base: null,
      mine: mine.nodes.slice(from, to),
      theirs: theirs.nodes.slice(start, end),
    })
    at = to
  }
  agreed(mine.nodes.length)
  return places
}

function threeWay(base: Blocks, mine: Blocks, theirs: Blocks): MergePlace[] {
  const inMine = whereNow(base, mine)
  const inTheirs = whereNow(base, theirs)
  const places: MergePlace[] = []
  let at = { base: 0, mine: 0, theirs: 0 }
  const hunk = (next: typeof at) =>
    places.push(
      ...settleHunk(
        slice(base, at.base, next.base),
        slice(mine, at.mine, next.mine),
        slice(theirs, at.theirs, next.theirs),
      ),
    )
  for (const [index, block] of base.nodes.entries()) {
    const next = { base: index, mine: inMine[index] ?? -1, theirs: inTheirs[index] ?? -1 }
    if (next.mine < 0 || next.theirs < 0) continue
    hunk(next)
    places.push({ kind: 'settled', by: 'nobody', base: [block], blocks: [block] })
    at = { base: index + 1, mine: next.mine + 1, theirs: next.theirs + 1 }
  }
  hunk({ base: base.nodes.length, mine: mine.nodes.length, theirs: theirs.nodes.length })
  return places
}

function slice({ nodes, keys }: Blocks, from: number, to: number): Blocks {
  return { nodes: nodes.slice(from, to), keys: keys.slice(from, to) }
}

/** For each block of the base where it stands unchanged on a side; -1 where it does not. */
function whereNow(base: Blocks, side: Blocks): number[] {
  const places: number[] = []
  let offset = 0
  for (const { from, to, end } of [...changes(base, side), { from: base.keys.length, to: 0, end: 0 }]) {
    while (places.length < from) places.push(places.length + offset)
    while (places.length < to) places.push(-1)
    offset = end - to
  }
  return places
}

function settleHunk(base: Blocks, mine: Blocks, theirs: Blocks): MergePlace[] {
  if (same(mine, base)) return [{ kind: 'settled', by: 'theirs', base: base.nodes, blocks: theirs.nodes }]
  if (same(theirs, base)) return [{ kind: 'settled', by: 'mine', base: base.nodes, blocks: mine.nodes }]
  if (same(mine, theirs)) return [{ kind: 'settled', by: 'both', base: base.nodes, blocks: mine.nodes }]
  return mergeBlocks(base.nodes, mine.nodes, theirs.nodes)
}

function same(a: Blocks, b: Blocks): boolean {
  return a.keys.length === b.keys.length && a.keys.every((key, index) => key === b.keys[index])
}

/** Neighbours that are settled in the same way are one place; a place with nothing in it is none. */
function joined(places: readonly MergePlace[]): MergePlace[] {
  const result: MergePlace[] = []
  for (const place of places) {
    const last = result.at(-1)
    if (place.kind === 'settled' && place.blocks.length === 0 && place.base.length === 0) continue
    if (place.kind === 'settled' && last?.kind === 'settled' && last.by === place.by)
      result[result.length - 1] = {
        ...last,
        base: [...last.base, ...place.base],
        blocks: [...last.blocks, ...place.blocks],
      }
    else result.push(place)
  }
  return result
}
