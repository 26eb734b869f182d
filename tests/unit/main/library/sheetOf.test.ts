import { expect, it } from 'vitest'
import { sheetOf } from '../../../../main/library/sheetOf.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { err, ok } from '../../../../src/base/result.ts'
import { tableRow } from '../../../helpers/tableRow.ts'
import { STAGES } from '../../../../src/article/stages.ts'

it('holds every article that can be read, however many there are', async () => {
  const ids = Array.from({ length: 1001 }, (_, n) => `n${String(n)}`)
  const asked: number[] = []
  const index = {
    ids: async () => ok(ids),
    entries: async (some: readonly string[]) => {
      asked.push(some.length)
      return ok(
        some.map((id) =>
          id === 'n3'
            ? null
            : tableRow({ title: `=${id}` }, { id, ...(id === 'n4' ? { damaged: true as const } : {}) }),
        ),
      )
    },
  }
  const made = await sheetOf(index, '', ['title'], 'en', STAGES)
  if (!made.ok) throw new Error(made.error.code)
  expect(asked).toEqual([500, 500, 1])
  expect(made.value.articles).toBe(999)
  expect(made.value.broken).toEqual(['n4'])
  expect(made.value.rows).toHaveLength(1000)
  expect(made.value.rows.slice(0, 2)).toEqual([
    ['id', 'Title'],
    ['n0', '=n0'],
  ])
})

it('is none where the index cannot be asked', async () => {
  const refused = err(deskError('storage.busy'))
  const index = { ids: async () => ok(['a']), entries: async () => refused }
  expect(await sheetOf(index, '', [], 'zh', STAGES)).toEqual(refused)
  expect(await sheetOf({ ...index, ids: async () => refused }, '', [], 'zh', STAGES)).toEqual(refused)
})
