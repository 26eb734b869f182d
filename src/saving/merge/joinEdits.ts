import type { Token } from './bodyTokens.ts'
import type { Edit } from './edit.ts'

/**
 * Both sides' edits of the same tokens as one list. An edit that both made is made once. Null where an edit of one touches one of the other
 * (at least one unchanged token has to stand between them), or where both change what a table is made of.
 * @param tokens that the edits change
 */
export function joinEdits(tokens: readonly Token[], mine: readonly Edit[], theirs: readonly Edit[]): Edit[] | null {
  const shared = theirs.filter((edit) => mine.some((other) => same(edit, other)))
  const others = theirs.filter((edit) => !shared.includes(edit))
  const joined = [...mine, ...others].sort((a, b) => a.from - b.from || a.to - b.to)
  for (const [index, edit] of joined.entries()) {
    const next = joined[index + 1]
    if (next !== undefined && edit.to >= next.from) return null
  }
  const own = mine.filter((edit) => !shared.some((other) => same(edit, other)))
  return rebuilds(tokens, own) && rebuilds(tokens, others) && holdsTable(tokens) ? null : joined
}

function same(a: Edit, b: Edit): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.tokens.length === b.tokens.length &&
    a.tokens.every(({ key }, index) => key === b.tokens[index]?.key)
  )
}

/** Whether edits change more than text. */
function rebuilds(tokens: readonly Token[], edits: readonly Edit[]): boolean {
  return edits.some((edit) => [...tokens.slice(edit.from, edit.to), ...edit.tokens].some(({ kind }) => kind !== 'text'))
}

/** A row that one adds and a column that the other adds would leave a table with a hole. */
function holdsTable(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'open' && token.node.type === 'table')
}
