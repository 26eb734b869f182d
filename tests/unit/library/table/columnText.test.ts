import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { columnText } from '../../../../src/library/table/columnText.ts'
import {
  GROUP_COLUMNS,
  isFieldColumn,
  SORT_COLUMNS,
  TABLE_COLUMNS,
} from '../../../../src/library/table/tableColumns.ts'

const ROW = { stage: 'draft', characters: 1200, modifiedAt: '2016-05-19T06:08:00.000Z' } as const

it('gives what a column is sorted by', () => {
  const metadata = { ...emptyMetadata(), title: '打好基层党建', editors: ['钟义见', '丁涛'] }
  expect(columnText('title', ROW, metadata)).toBe('打好基层党建')
  expect(columnText('editors', ROW, metadata)).toBe('钟义见、丁涛')
  expect(columnText('characters', ROW, metadata)).toBe(1200)
  expect(columnText('stage', ROW, metadata)).toBe('draft')
  expect(columnText('stage', { ...ROW, damaged: true }, metadata)).toBe('')
  expect(columnText('exportedAt', ROW, metadata)).toBe('')
})

it('knows every column once, and sorts and groups only by what the index knows', () => {
  expect(new Set(TABLE_COLUMNS).size).toBe(TABLE_COLUMNS.length)
  expect(TABLE_COLUMNS.filter((column) => !SORT_COLUMNS.some((sort) => sort === column))).toEqual([
    'lacks',
    'findings',
    'openBy',
    'alike',
  ])
  expect(GROUP_COLUMNS.every((column) => SORT_COLUMNS.includes(column))).toBe(true)
  expect(TABLE_COLUMNS.filter((column) => !isFieldColumn(column))).toHaveLength(8)
})
