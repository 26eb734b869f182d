import { expect, it } from 'vitest'
import { emptyRow, ROW_FIELDS, rowRelations, turnedRow } from '../../../../../src/library/query/rows/rowRelations.ts'

it('has a usual way to mean each field’s value, and each way once', () => {
  for (const field of ROW_FIELDS) {
    const relations = rowRelations(field)
    expect(relations.length, field).toBeGreaterThan(0)
    expect(new Set(relations).size, field).toBe(relations.length)
    expect(emptyRow(field)).toEqual({ field, relation: relations[0], values: [], written: null })
  }
})

it('keeps what was given where it may stand, and nothing else', () => {
  const words = { field: 'text', relation: 'has', values: ['小康'], written: '小康' } as const
  expect(turnedRow(words, 'title', 'hasNot')).toEqual({
    field: 'title',
    relation: 'hasNot',
    values: ['小康'],
    written: null,
  })
  expect(turnedRow(words, 'stage', 'is').values).toEqual([])
  const range = { field: 'characters', relation: 'between', values: ['1', '2'], written: null } as const
  expect(turnedRow(range, 'characters', 'atLeast').values).toEqual(['1'])
  expect(turnedRow(range, 'findings', 'between').values).toEqual([])
  const stages = { field: 'stage', relation: 'is', values: ['draft', 'ready'], written: null } as const
  expect(turnedRow(stages, 'stage', 'isNot').values).toEqual(['draft', 'ready'])
  expect(turnedRow(stages, 'missing', 'anyOf').values).toEqual([])
})
