import type { NodeJson } from '../../article/document/documentJson.ts'
import { betweenMatches } from '../compare/betweenMatches.ts'
import { pairSimilar } from '../compare/pairSimilar.ts'
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
  const before = base.map(laidOut)
  const after = side.map(laidOut)
  const starts = [0]
  for (const { tokens } of before) starts.push((starts.at(-1) as number) + tokens.length)
  const edits: Edit[] = []
  for (const { from, to, start, end } of blockDifferences(before, after)) {
    const offset = starts[from] as number
    for (const edit of regionEdits(before.slice(from, to), after.slice(start, end))) addEdit(edits, moved(edit, offset))
  }
  return edits
}

interface Laid {
  readonly node: NodeJson
  readonly tokens: readonly Token[]
}

function laidOut(node: NodeJson): Laid {
  return { node, tokens: bodyTokens([node]) }
}

function blockDifferences(before: readonly Laid[], after: readonly Laid[]): Difference[] {
  const keys = (blocks: readonly Laid[]) => blocks.map(({ tokens }) => tokens.map(({ key }) => key).join('\n'))
  const whole = { from: 0, to: before.length, start: 0, end: after.length }
  return differences(keys(before), keys(after), MOST) ?? [whole]
}

/** By pairs of blocks that are like one another, or, where that says the same in less (a block was split, or two were joined), as one row. */
function regionEdits(before: readonly Laid[], after: readonly Laid[]): Edit[] {
  const paired = pairEdits(before, after)
  if (before.length === 0 || after.length === 0) return paired
  const row = rowEdits(tokensOf(before), tokensOf(after))
  return row !== null && sizeOf(row) < sizeOf(paired) ? row : paired
}

function pairEdits(before: readonly Laid[], after: readonly Laid[]): Edit[] {
  const nodes = (blocks: readonly Laid[]) => blocks.map(({ node }) => node)
  const edits: Edit[] = []
  let offset = 0
  for (const gap of betweenMatches(pairSimilar(nodes(before), nodes(after)), before.length, after.length)) {
    const gone = tokensOf(before.slice(gap.start[0], gap.before))
    const come = tokensOf(after.slice(gap.start[1], gap.after))
    if (gone.length + come.length > 0) addEdit(edits, { from: offset, to: offset + gone.length, tokens: come })
    offset += gone.length
    if (gap.match === null) continue
    const one = (before[gap.match[0]] as Laid).tokens
    const other = (after[gap.match[1]] as Laid).tokens
    for (const edit of rowEdits(one, other) ?? wholeEdit(one, other)) addEdit(edits, moved(edit, offset))
    offset += one.length
  }
  return edits
}

function tokensOf(blocks: readonly Laid[]): Token[] {
  return blocks.flatMap(({ tokens }) => tokens)
}

function moved({ from, to, tokens }: Edit, by: number): Edit {
  return { from: from + by, to: to + by, tokens }
}

function sizeOf(edits: readonly Edit[]): number {
  return edits.reduce((sum, { from, to, tokens }) => sum + to - from + tokens.length, 0)
}

function rowEdits(before: readonly Token[], after: readonly Token[]): Edit[] | null {
  const keys = (row: readonly Token[]) => row.map(({ key }) => key)
  const found = differences(keys(before), keys(after), MOST)
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
