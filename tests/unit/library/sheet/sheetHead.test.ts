import { expect, it } from 'vitest'
import { sheetHead } from '../../../../src/library/sheet/sheetHead.ts'

it('begins with a small id, which no spreadsheet takes for the sign of another kind of file', () => {
  expect(sheetHead(['title', 'characters'], 'zh')).toEqual(['id', '标题', '字数'])
  expect(sheetHead(['title', 'characters'], 'en')).toEqual(['id', 'Title', 'Characters'])
})
