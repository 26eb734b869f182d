import { comesOrGoes } from '../../src/article/changes/hasChanges.ts'
import type { MarkJson } from '../../src/article/document/documentJson.ts'
import type { BlockChange, BlockFrame } from '../../src/saving/compare/comparison.ts'

/** The rows of a table in which what 修订 says of a column stands in its first cell alone, and not in each below it again. */
export function columnsTold(rows: readonly BlockChange[]): readonly BlockChange[] {
  const told = new Set<string>()
  return rows.map((row) => {
    if (row.kind !== 'changed' || row.inside.kind !== 'blocks') return row
    const cells = row.inside.blocks
    const blocks = cells.map((cell) =>
      cell.kind === 'changed'
        ? { ...cell, before: without(cell.before, told), after: without(cell.after, told) }
        : cell,
    )
    for (const cell of cells)
      if (cell.kind === 'changed')
        for (const mark of [...(cell.before.marks ?? []), ...(cell.after.marks ?? [])]) told.add(keyOf(mark))
    return { ...row, inside: { ...row.inside, blocks } }
  })
}

function without({ marks, ...frame }: BlockFrame, told: ReadonlySet<string>): BlockFrame {
  return marks === undefined
    ? frame
    : { ...frame, marks: marks.filter((mark) => !comesOrGoes(mark.type) || !told.has(keyOf(mark))) }
}

function keyOf({ type, attrs }: MarkJson): string {
  return `${type} ${String(attrs?.id)}`
}
