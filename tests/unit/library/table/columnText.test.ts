import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { columnText, groupText } from '../../../../src/library/table/columnText.ts'
import {
  GROUP_COLUMNS,
  isFieldColumn,
  SHEET_COLUMNS,
  SORT_COLUMNS,
  TABLE_COLUMNS,
} from '../../../../src/library/table/tableColumns.ts'

const ABOUT = { stage: 'draft', characters: 1200, modifiedAt: '2016-05-19T06:08:00.000Z' } as const

it('gives what a column is sorted by', () => {
  const metadata = { ...emptyMetadata(), title: '打好基层党建', editors: ['钟义见', '丁涛'] }
  expect(columnText('title', { row: ABOUT, metadata, findings: null })).toBe('打好基层党建')
  expect(columnText('editors', { row: ABOUT, metadata, findings: null })).toBe('钟义见、丁涛')
  expect(columnText('characters', { row: ABOUT, metadata, findings: null })).toBe(1200)
  expect(columnText('stage', { row: ABOUT, metadata, findings: null })).toBe('draft')
  expect(columnText('stage', { row: { ...ABOUT, damaged: true }, metadata, findings: null })).toBe('')
  expect(columnText('exportedAt', { row: ABOUT, metadata, findings: null })).toBe('')
})

it('weighs errors before any number of warnings, these before hints, and groups by the heaviest', () => {
  const of = (errors: number, warnings: number, hints: number) => ({
    row: ABOUT,
    metadata: emptyMetadata(),
    findings: { errors, warnings, hints },
  })
  const inOrder = [of(0, 0, 0), of(0, 0, 1), of(0, 0, 20_000), of(0, 1, 0), of(0, 1, 2), of(0, 9999, 0), of(1, 0, 0)]
  const keys = inOrder.map((each) => Number(columnText('findings', each)))
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.toSorted((a, b) => a - b)).toEqual(keys)
  expect(inOrder.map((each) => groupText('findings', each))).toEqual([
    'none',
    'hint',
    'hint',
    'warning',
    'warning',
    'warning',
    'error',
  ])
  const unchecked = { ...of(0, 0, 0), findings: null }
  expect([columnText('findings', unchecked), groupText('findings', unchecked)]).toEqual(['', ''])
  expect(groupText('stage', unchecked)).toBe('draft')
})

it('knows every column once, and sorts and groups only by what the index knows', () => {
  expect(new Set(TABLE_COLUMNS).size).toBe(TABLE_COLUMNS.length)
  expect(TABLE_COLUMNS.filter((column) => !SORT_COLUMNS.some((sort) => sort === column))).toEqual([
    'lacks',
    'openBy',
    'alike',
  ])
  expect(SORT_COLUMNS.filter((column) => !SHEET_COLUMNS.some((sheet) => sheet === column))).toEqual(['findings'])
  expect(GROUP_COLUMNS.every((column) => SORT_COLUMNS.includes(column))).toBe(true)
  expect(TABLE_COLUMNS.filter((column) => !isFieldColumn(column))).toHaveLength(8)
})
