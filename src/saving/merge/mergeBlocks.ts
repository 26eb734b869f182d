import type { NodeJson } from '../../article/document/documentJson.ts'
import { bodyTokens, type Token } from './bodyTokens.ts'
import { depthOf, isWhole, type Edit } from './edit.ts'
import { editsBetween } from './editsBetween.ts'
import type { MergePlace } from './mergePlace.ts'
import { settle } from './settle.ts'

/**
 * Merges blocks that both sides changed. They are cut wherever two blocks meet at which neither side changed anything but to put whole blocks
 * between them; each part is settled where the changes of the two do not touch, and disputed where they do.
 */
export function mergeBlocks(
  base: readonly NodeJson[],
  mine: readonly NodeJson[],
  theirs: readonly NodeJson[],
): MergePlace[] {
  const tokens = bodyTokens(base)
  const own = editsBetween(base, mine)
  const others = editsBetween(base, theirs)
  const cuts = new Set(boundaries(base).filter((at) => mayCut(tokens, own, at) && mayCut(tokens, others, at)))
  const ends = [...new Set([0, ...cuts, tokens.length])]
  const gap = (edits: readonly Edit[], at: number) => edits.filter(({ from, to }) => from === at && to === at)
  const within = (edits: readonly Edit[], from: number, to: number) =>
    edits.filter((edit) => edit.from >= from && edit.to <= to && !(edit.from === edit.to && cuts.has(edit.from)))
  return ends.flatMap((from, index) => {
    const to = ends[index + 1]
    const between = cuts.has(from) ? settle([], from, gap(own, from), gap(others, from)) : []
    if (to === undefined) return between
    return [...between, ...settle(tokens.slice(from, to), from, within(own, from, to), within(others, from, to))]
  })
}

function boundaries(blocks: readonly NodeJson[]): number[] {
  const places = [0]
  for (const block of blocks) places.push((places.at(-1) as number) + bodyTokens([block]).length)
  return places
}

function mayCut(tokens: readonly Token[], edits: readonly Edit[], at: number): boolean {
  const touching = edits.filter(({ from, to }) => from <= at && to >= at)
  const isGap = touching.length === 0 || touching.every((edit) => edit.from === edit.to && isWhole(edit.tokens))
  const before = edits.filter(({ to }) => to < at)
  const depth = before.reduce((sum, edit) => sum + depthOf(edit.tokens) - depthOf(tokens.slice(edit.from, edit.to)), 0)
  return isGap && depth === 0
}
