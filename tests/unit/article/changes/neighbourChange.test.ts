import { expect, it } from 'vitest'
import { neighbourChange } from '../../../../src/article/changes/neighbourChange.ts'
import { linedBody } from '../../../helpers/linedTable.ts'
import { changedBody } from '../../../helpers/changedBody.ts'

const author = (by: string, minute: number) => ({
  id: 'fresh00001',
  by,
  at: new Date(Date.UTC(2026, 4, 19, 6, minute)).toISOString(),
})

it('goes on with a change of the same person beside it, or with the paragraph begun before it', () => {
  const doc = changedBody('甲[+乙+]丙¶+/丁')
  expect(neighbourChange(doc, 3, 3, author('编辑甲', 9))?.id).toBe('change0001')
  expect(neighbourChange(doc, 2, 2, author('编辑甲', 9))?.id).toBe('change0001')
  expect(neighbourChange(doc, 6, 6, author('编辑甲', 9))?.id).toBe('change0001')
})

it('begins anew beside another person’s, much later, and away from any', () => {
  const doc = changedBody('甲[+乙+]丙丁')
  expect(neighbourChange(doc, 3, 3, author('编辑乙', 9))).toBeNull()
  expect(neighbourChange(doc, 3, 3, author('编辑甲', 30))).toBeNull()
  expect(neighbourChange(doc, 4, 4, author('编辑甲', 9))).toBeNull()
})

it('goes on with the row or column of the same person that it is in, not with one that goes', () => {
  for (const [rows, id] of [
    [['+ 甲|乙'], 'change0001'],
    [['+甲|乙'], 'change0001'],
    [['- 甲|乙'], undefined],
  ] as const)
    expect(neighbourChange(linedBody(...rows), 7, 7, author('编辑甲', 9))?.id).toBe(id)
})
