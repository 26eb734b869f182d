import { expect, it } from 'vitest'
import { columnsTold } from '../../../../renderer/compare/columnsTold.ts'
import type { BlockChange } from '../../../../src/saving/compare/comparison.ts'

const cell = (...ids: readonly string[]): BlockChange => ({
  kind: 'changed',
  before: { type: 'tableCell' },
  after: { type: 'tableCell', marks: ids.map((id) => ({ type: 'deletion', attrs: { id } })) },
  attributes: [],
  formatOnly: true,
  inside: { kind: 'blocks', blocks: [] },
})
const row = (...cells: readonly BlockChange[]): BlockChange => ({
  kind: 'changed',
  before: { type: 'tableRow' },
  after: { type: 'tableRow' },
  attributes: [],
  formatOnly: true,
  inside: { kind: 'blocks', blocks: cells },
})

it('leaves what is said of a column to its first cell, and of others to theirs', () => {
  const kept: BlockChange = { kind: 'kept', block: { type: 'tableRow' } }
  const rows = columnsTold([kept, row(cell('a'), cell('b')), row(cell('a'), cell('b', 'c'))])
  const ids = rows.map((each) =>
    each.kind === 'changed' && each.inside.kind === 'blocks'
      ? each.inside.blocks.map((inner) =>
          inner.kind === 'changed' ? inner.after.marks?.map(({ attrs }) => attrs?.id) : [],
        )
      : each,
  )
  expect(ids).toEqual([kept, [['a'], ['b']], [[], ['c']]])
})
