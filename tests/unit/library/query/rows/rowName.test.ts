import { expect, it } from 'vitest'
import { queryName } from '../../../../../src/library/query/queryNames.ts'
import { rowMeaning, rowName } from '../../../../../src/library/query/rows/rowName.ts'
import { ROW_FIELDS } from '../../../../../src/library/query/rows/rowRelations.ts'

it('calls everything but words by a name that means it', () => {
  for (const language of ['zh', 'en'] as const)
    for (const field of ROW_FIELDS) {
      const name = rowName(field, language)
      if (field === 'text' || field === 'written') expect(name).toBeNull()
      else expect(queryName(name ?? '')).toEqual(rowMeaning(field))
    }
})

it('takes the short name of a date', () => {
  expect(rowName('publishedAt', 'zh')).toBe('日期')
  expect(rowName('publishedAt', 'en')).toBe('date')
})
