import type { Token } from './bodyTokens.ts'

/** A change of a row of tokens: those from `from` to `to` give way to others. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly tokens: readonly Token[]
}

/** How many nodes a row of tokens leaves open (or, below zero, ends without having begun them). */
export function depthOf(tokens: readonly Token[]): number {
  return tokens.reduce((depth, { kind }) => depth + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0), 0)
}

/** Whether a row of tokens is whole nodes, and text within them alone. */
export function isWhole(tokens: readonly Token[]): boolean {
  let depth = 0
  for (const { kind } of tokens) {
    if (kind === 'open') depth += 1
    else if (kind === 'close') depth -= 1
    if (depth < 0 || (depth === 0 && kind === 'text')) return false
  }
  return depth === 0
}

/** The row of tokens after edits, which are in order and do not overlap. */
export function applyEdits(tokens: readonly Token[], edits: readonly Edit[]): Token[] {
  const result: Token[] = []
  const add = (more: readonly Token[]) => {
    for (const token of more) result.push(token)
  }
  let at = 0
  for (const edit of edits) {
    add(tokens.slice(at, edit.from))
    add(edit.tokens)
    at = edit.to
  }
  add(tokens.slice(at))
  return result
}
