import { expect, it } from 'vitest'
import { FIELD_KEYS, fieldOf } from '../../../../../src/article/fields.ts'
import { STAGES } from '../../../../../src/article/stages.ts'
import type { QueryRow, Relation, RowField } from '../../../../../src/library/query/rows/queryRow.ts'
import { readRows } from '../../../../../src/library/query/rows/readRows.ts'
import { ROW_FIELDS, rowRelations, valueKind } from '../../../../../src/library/query/rows/rowRelations.ts'
import { statesOf } from '../../../../../src/library/query/rows/stateWords.ts'
import { writeRow, writeRows } from '../../../../../src/library/query/rows/writeRows.ts'

const row = (field: RowField, relation: Relation, ...values: string[]): QueryRow => ({
  field,
  relation,
  values,
  written: null,
})

/** Values that a form could give for a field. */
function someValues(field: RowField, relation: Relation): string[] {
  switch (valueKind(field, relation)) {
    case 'several':
      return field === 'stage' ? ['draft', 'finalReview'] : ['title', 'sourceUrl']
    case 'choice': {
      if (statesOf(field).length > 0) return [statesOf(field)[1] as string]
      const { options = {} } = fieldOf(field as (typeof FIELD_KEYS)[number])
      return [Object.values(options)[1]?.zh ?? '']
    }
    case 'number':
      return relation === 'between' ? ['10', '20'] : ['7']
    case 'date':
      return relation === 'between' ? ['2016-05', '2016-06-30'] : ['2016-05-19']
    case 'text':
      return ['甲 乙']
  }
}

const EVERY = ROW_FIELDS.filter((field) => field !== 'written').flatMap((field) =>
  rowRelations(field).map((relation): [RowField, Relation] => [field, relation]),
)

it.each(EVERY)('writes %s %s so that it is read back, in both languages', (field, relation) => {
  const wanted = row(field, relation, ...someValues(field, relation))
  for (const language of ['zh', 'en'] as const) {
    const written = writeRow(wanted, STAGES, language)
    expect(written).not.toBe('')
    expect(readRows(written, STAGES)).toEqual([{ ...wanted, written }])
  }
})

it('can ask about every field of the metadata', () => {
  expect(FIELD_KEYS.filter((key) => !ROW_FIELDS.includes(key))).toEqual([])
  expect(new Set(ROW_FIELDS).size).toBe(ROW_FIELDS.length)
})

it.each([
  [row('editors', 'has'), ''],
  [row('editors', 'has', '  '), ''],
  [row('characters', 'between', '10'), ''],
  [row('characters', 'atLeast', '许多'), ''],
  [row('publishedAt', 'since', '2016-'), ''],
  [row('stage', 'is'), ''],
  [row('text', 'has', '责编:钟'), '"责编:钟"'],
  [row('text', 'has', '-词'), '"-词"'],
  [row('text', 'hasNot', '"'), ''],
  [row('source', 'has', '“新华 社”'), '来源:"“新华 社"'],
  [row('written', 'asWritten', ' a  b '), 'a  b'],
])('leaves out what means nothing, and quotes what would be read otherwise', (given, written) => {
  expect(writeRow(given, STAGES, 'zh')).toBe(written)
})

it('closes a quote before the next row', () => {
  expect(writeRows([row('written', 'asWritten', '"甲'), row('editors', 'has', '乙')], STAGES, 'zh')).toBe(
    '"甲" 责编:乙',
  )
})
