import type { NodeJson } from '../../article/document/documentJson.ts'
import { betweenMatches } from './betweenMatches.ts'
import { compareAttributes } from './compareAttributes.ts'
import { compareInline } from './compareInline.ts'
import type { BlockChange, BlockFrame, BlockInside } from './comparison.ts'
import type { Match } from './match.ts'
import { matchKeys } from './matchKeys.ts'
import { pairSimilar } from './pairSimilar.ts'
import { valueKey } from './valueKey.ts'
import { isLineName } from '../../article/document/isLineName.ts'

/** Compares two lists of blocks: equal ones first, then between them those that were changed into one another, at any depth. */
export function compareBlocks(before: readonly NodeJson[], after: readonly NodeJson[]): BlockChange[] {
  const matches = matchKeys(before.map(valueKey), after.map(valueKey))
  return betweenMatches(matches, before.length, after.length).flatMap((gap) => [
    ...compareGap(before.slice(gap.start[0], gap.before), after.slice(gap.start[1], gap.after)),
    ...(gap.match === null ? [] : [{ kind: 'kept' as const, block: after[gap.match[1]] as NodeJson }]),
  ])
}

function compareGap(before: readonly NodeJson[], after: readonly NodeJson[]): BlockChange[] {
  const pairs = pairSimilar(before, after)
  return betweenMatches(pairs, before.length, after.length).flatMap((gap) => [
    ...before.slice(gap.start[0], gap.before).map((block): BlockChange => ({ kind: 'deleted', block })),
    ...after.slice(gap.start[1], gap.after).map((block): BlockChange => ({ kind: 'inserted', block })),
    ...(gap.match === null ? [] : [changed(before, after, gap.match)]),
  ])
}

function changed(before: readonly NodeJson[], after: readonly NodeJson[], [b, a]: Match): BlockChange {
  return compareBlock(before[b] as NodeJson, after[a] as NodeJson)
}

function compareBlock(before: NodeJson, after: NodeJson): BlockChange {
  if (valueKey(before) === valueKey(after)) return { kind: 'kept', block: after }
  const inside = compareInside(before, after)
  return {
    kind: 'changed',
    before: frameOf(before),
    after: frameOf(after),
    attributes: compareAttributes(before.attrs, after.attrs),
    formatOnly: keepsWords(inside),
    inside,
  }
}

function compareInside(before: NodeJson, after: NodeJson): BlockInside {
  const [left, right] = [before.content ?? [], after.content ?? []]
  if (isLineName(after.type)) return { kind: 'text', runs: compareInline(left, right) }
  // A row of as many cells as before keeps its columns: each cell is compared with the one in its place.
  if (after.type === 'tableRow' && left.length === right.length) {
    return { kind: 'blocks', blocks: left.map((cell, column) => compareBlock(cell, right[column] as NodeJson)) }
  }
  return { kind: 'blocks', blocks: compareBlocks(left, right) }
}

function keepsWords(inside: BlockInside): boolean {
  if (inside.kind === 'text') return inside.runs.every(({ kind }) => kind === 'kept' || kind === 'restyled')
  return inside.blocks.every((block) => block.kind === 'kept' || (block.kind === 'changed' && block.formatOnly))
}

function frameOf({ type, attrs, marks }: NodeJson): BlockFrame {
  return { type, ...(attrs === undefined ? {} : { attrs }), ...(marks === undefined ? {} : { marks }) }
}
