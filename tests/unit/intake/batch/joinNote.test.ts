import { expect, it } from 'vitest'
import { joinNote } from '../../../../src/intake/batch/joinNote.ts'

it('says that pages became one and why; nothing of one file', () => {
  expect(joinNote({ pages: 3, ties: ['titles', 'names', 'links'] }, 'zh')).toBe(
    '3 页合为一篇（标题相同、文件名连号、页间互有链接）',
  )
  expect(joinNote({ pages: 2, ties: ['titles'] }, 'en')).toBe('2 pages, one article (the same title)')
  expect(joinNote({ pages: 1, ties: [] }, 'zh')).toBe('')
})
