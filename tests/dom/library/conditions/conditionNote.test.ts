import { expect, it } from 'vitest'
import { conditionNote } from '../../../../renderer/library/conditions/conditionNote.ts'
import { STAGES } from '../../../../src/article/stages.ts'
import type { QueryRow } from '../../../../src/library/query/rows/queryRow.ts'

it.each<[Omit<QueryRow, 'written'>, string | null]>([
  [{ field: 'publishedAt', relation: 'since', values: ['去年'] }, 'conditions.badDate'],
  [{ field: 'publishedAt', relation: 'since', values: ['2016'] }, null],
  [{ field: 'publishedAt', relation: 'between', values: ['去年', ''] }, null],
  [{ field: 'characters', relation: 'atLeast', values: ['-3'] }, 'conditions.badNumber'],
  [{ field: 'text', relation: 'has', values: ['""'] }, 'conditions.badText'],
  [{ field: 'text', relation: 'has', values: [''] }, null],
  [{ field: 'stage', relation: 'is', values: [] }, null],
])('says what is wrong with %o', (row, note) => {
  expect(conditionNote({ ...row, written: null }, STAGES)).toBe(note)
  expect(conditionNote({ ...row, written: '原样' }, STAGES)).toBeNull()
})
