import { expect, it } from 'vitest'
import { fileMark } from '../../../../../main/library/index/checkedArticle.ts'

it('tells of the file alone', () => {
  expect(fileMark('1700.5 200')).toBe('1700.5 200')
  expect(fileMark('1700.5 200 j3 4 e5 6')).toBe('1700.5 200')
  expect(fileMark('unseen')).toBe('unseen')
  expect(fileMark('')).toBe('')
})
