import { expect, it, vi } from 'vitest'
import { BLOCK } from '../../../../../renderer/library/table/tableStore.ts'
import { showTable } from '../../../../../renderer/library/table/showTable.ts'
import { ok } from '../../../../../src/base/result.ts'
import type { InputOf } from '../../../../../src/contract/channels.ts'
import { startedServices } from '../../../../helpers/startedServices.ts'
import { tableRow } from '../../../../helpers/tableRow.ts'

const TOTAL = 100_000

async function started() {
  const asked: InputOf<'library.table'>[] = []
  const { services, desk } = await startedServices({
    handlers: {
      'library.table': (input) => {
        asked.push(input)
        const count = Math.min(input.count, TOTAL - input.from)
        const rows = Array.from({ length: count }, (_, n) => tableRow({ title: `第${input.from + n}篇` }))
        return ok({ rows, total: TOTAL, groups: [], hints: [], reading: null })
      },
      'edits.apply': ({ changes }) =>
        ok({ done: changes.length, refused: [], refusals: 0, cancelled: false, undoable: 1 }),
    },
  })
  return { services, desk, asked, table: services.table }
}

it('reads only what comes into sight, each block once', async () => {
  const { services, table, asked } = await started()
  expect(asked).toEqual([])
  showTable(services, true)
  await vi.waitFor(() => expect(table.getState().state).toBe('ready'))
  table.getState().need(99_950, 99_999)
  table.getState().need(99_940, 99_990)
  await vi.waitFor(() => expect(table.getState().rows.get(99_999)?.metadata.title).toBe('第99999篇'))
  expect(asked.map(({ from }) => from)).toEqual([0, 99_900])
  expect(table.getState().rows.size).toBe(2 * BLOCK)
})

it('keeps the order after an edit here, and makes it anew for a change elsewhere', async () => {
  const { services, table, desk, asked } = await started()
  showTable(services, true)
  await vi.waitFor(() => expect(table.getState().state).toBe('ready'))
  await table.getState().apply([{ id: '20160519-甲-abcd', seen: { source: '' }, patch: { source: '求是' } }])
  expect(table.getState().undoable).toBe(1)
  expect(asked.at(-1)).toMatchObject({ from: 0, keep: true })
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] })
  desk.emit('library.changed', {})
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ keep: false }))
  vi.useRealTimers()
  const before = asked.length
  showTable(services, false)
  await services.library.getState().refresh()
  expect(asked).toHaveLength(before)
})

it('tells of a table that cannot be read', async () => {
  const { services, table, desk } = await started()
  desk.fail('library.table', 'library.none')
  showTable(services, true)
  await vi.waitFor(() => expect(table.getState()).toMatchObject({ state: 'failed', error: { code: 'library.none' } }))
})
