import type { NodeJson } from '../../article/document/documentJson.ts'
import { bodyTokens, type Token } from './bodyTokens.ts'
import { differences, type Difference } from './differences.ts'
import type { Edit } from './edit.ts'
import { tidyDifferences } from './tidyDifferences.ts'

/** How many changed tokens are looked at one by one; more are one change. */
const MOST = 2000

/**
 * What was done to blocks to make other blocks of them, as edits of the first ones' tokens: in order, with at least one unchanged token between
 * any two. Blocks that are equal are found first, then what changed within the others.
 */
export function editsBetween(base: readonly NodeJson[], side: readonly NodeJson[]): Edit[] {
  const before = base.map((block) => bodyTokens([block]))
  const after = side.map((block) => bodyTokens([block]))
  const starts = [0]
  for (const tokens of before) starts.push((starts.at(-1) as number) + tokens.length)
  const edits: Edit[] = []
  for (const region of blockDifferences(before, after)) {
    const offset = starts[region.from] as number
    for (const edit of regionEdits(before.slice(region.from, region.to), after.slice(region.start, region.end)))
      addEdit(edits, { ...edit, from: edit.from + offset, to: edit.to + offset })
  }
  return edits
}

function blockDifferences(before: readonly Token[][], after: readonly Token[][]): Difference[] {
  const keys = (blocks: readonly Token[][]) => blocks.map(keyOf)
  const whole = { from: 0, to: before.length, start: 0, end: after.length }
  return differences(keys(before), keys(after), MOST) ?? [whole]
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join('\n')
}

/** Block by block where each is like the one in its place; else as one row. */
function regionEdits(before: readonly Token[][], after: readonly Token[][]): Edit[] {
  if (before.length === 0 || after.length === 0) return [{ from: 0, to: before.flat().length, tokens: after.flat() }]
  return (
    pairEdits(before, after) ?? rowEdits(before.flat(), after.flat(), MOST) ?? wholeEdit(before.flat(), after.flat())
  )
}

function pairEdits(before: readonly Token[][], after: readonly Token[][]): Edit[] | null {
  if (before.length !== after.length) return null
  const edits: Edit[] = []
  let offset = 0
  for (const [index, one] of before.entries()) {
    const other = after[index] as Token[]
    const found = rowEdits(one, other, Math.min(MOST, (one.length + other.length) / 2))
    if (found === null) return null
    for (const edit of found) addEdit(edits, { ...edit, from: edit.from + offset, to: edit.to + offset })
    offset += one.length
  }
  return edits
}

function rowEdits(before: readonly Token[], after: readonly Token[], most: number): Edit[] | null {
  const keys = (row: readonly Token[]) => row.map(({ key }) => key)
  const found = differences(keys(before), keys(after), Math.floor(most))
  if (found === null) return null
  return tidyDifferences(before, after, found).map(({ from, to, start, end }) => ({
    from,
    to,
    tokens: after.slice(start, end),
  }))
}

function wholeEdit(before: readonly Token[], after: readonly Token[]): Edit[] {
  let head = 0
  while (head < Math.min(before.length, after.length) && before[head]?.key === after[head]?.key) head += 1
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail += 1
  return [{ from: head, to: before.length - tail, tokens: after.slice(head, after.length - tail) }]
}

/** Two that touch are one. */
function addEdit(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1)
  if (last === undefined || last.to < edit.from) edits.push(edit)
  else edits[edits.length - 1] = { from: last.from, to: edit.to, tokens: [...last.tokens, ...edit.tokens] }
}
