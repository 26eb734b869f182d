import { expect, it } from 'vitest'
import { emptyMetadata } from '../../../../../src/article/metadata.ts'
import { deskError } from '../../../../../src/base/deskError.ts'
import { err, ok } from '../../../../../src/base/result.ts'
import type { SheetColumn } from '../../../../../src/library/table/tableColumns.ts'
import { planSheet } from '../../../../../main/desk/edits/planSheet.ts'
import { newShelf } from '../../../../helpers/newShelf.ts'
import { tableRow } from '../../../../helpers/tableRow.ts'

const line = (id: string, cells: Partial<Record<SheetColumn, string>>) => ({
  id,
  cells: new Map(Object.entries(cells) as [SheetColumn, string][]),
})

/** A library whose index knows every id but 没有, all of one source; 坏 cannot be read. */
async function library() {
  const { row } = tableRow({ title: '甲' })
  const asked: number[] = []
  const metadata = { ...emptyMetadata(), title: '甲', source: '旧社' }
  const entries = async (ids: readonly string[]) => {
    asked.push(ids.length)
    return ok(
      ids.map((id) =>
        id === '没有' ? null : { metadata, row: { ...row, id, ...(id === '坏' ? { damaged: true as const } : {}) } },
      ),
    )
  }
  const shelf = await newShelf()
  return { asked, shelf, index: { entries } as unknown as Parameters<typeof planSheet>[0]['index'] }
}

it('plans stretch by stretch, and tells what cannot be used without stopping the rest', async () => {
  const { asked, shelf, index } = await library()
  const many = Array.from({ length: 501 }, (_, n) => line(`n${String(n)}`, { source: '旧社' }))
  const rest = [
    line('没有', { source: 'x' }),
    line('坏', { source: 'x' }),
    line('好', { source: '求是', publishedAt: '昨天', stage: '终审' }),
  ]
  const told = [deskError('edits.unknownColumn', { path: '备注' })]
  const planned = await planSheet({ index, shelf, open: { isOpen: () => false } }, { lines: [...many, ...rest], told })
  if (!planned.ok) throw new Error(planned.error.code)
  const { changes, refused, unchanged } = planned.value
  expect(asked).toEqual([500, 4])
  expect(unchanged).toBe(501)
  expect(changes).toEqual([{ id: '好', title: '甲', before: { source: '旧社' }, after: { source: '求是' } }])
  expect(refused.map(({ title, error: { code, path } }) => [title, code, path]).sort()).toEqual(
    [
      ['备注', 'edits.unknownColumn', '备注'],
      ['没有', 'edits.unknownId', '没有'],
      ['甲', 'article.broken', '坏'],
      ['甲', 'edits.badValue', '好#publishedAt'],
      ['甲', 'edits.fixed', '好#stage'],
    ].sort(),
  )
})

it('plans nothing where the index cannot be asked', async () => {
  const { shelf, index } = await library()
  const error = deskError('storage.busy')
  const broken = { ...index, entries: async () => err(error) }
  const sheet = { lines: [line('a', { source: 'b' })], told: [] }
  expect(await planSheet({ index: broken, shelf, open: { isOpen: () => false } }, sheet)).toEqual(err(error))
})
