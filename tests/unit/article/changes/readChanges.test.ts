import { expect, it } from 'vitest'
import { readChanges } from '../../../../src/article/changes/readChanges.ts'
import { changedBody } from '../../../helpers/changedBody.ts'

it('gives one entry for the parts of a change, with its words and its ends, in order', () => {
  expect(readChanges(changedBody('据[-新华社-][+本报+]报道'))).toEqual([
    {
      id: 'change0001',
      by: '编辑甲',
      at: '2026-05-19T06:08:00.000Z',
      deleted: '新华社',
      inserted: '本报',
      from: 2,
      to: 7,
    },
  ])
  expect(readChanges(changedBody('甲[+乙+]¶+/[+丙+]丁'))).toMatchObject([
    { inserted: '乙¶丙', deleted: '', from: 2, to: 6 },
  ])
  expect(readChanges(changedBody('甲/乙'))).toEqual([])
})

it('shortens what is long', () => {
  const [entry] = readChanges(changedBody(`[+${'长'.repeat(100)}+]`))
  expect(entry?.inserted).toBe(`${'长'.repeat(60)}…`)
})
