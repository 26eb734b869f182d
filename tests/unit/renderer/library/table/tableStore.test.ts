import { expect, it, vi } from 'vitest'
import { BLOCK } from '../../../../../renderer/library/table/tableStore.ts'
import { showTable } from '../../../../../renderer/library/table/showTable.ts'
import { ok } from '../../../../../src/base/result.ts'
import type { InputOf } from '../../../../../src/contract/channels.ts'
import { startedServices } from '../../../../helpers/startedServices.ts'
import { tableRow } from '../../../../helpers/tableRow.ts'
import { eventually } from '../../../../helpers/eventually.ts'

const TOTAL = 100_000

async function started(placeOf: (id: string) => number | null = () => null) {
  const asked: InputOf<'library.table'>[] = []
  const { services, desk } = await startedServices({
    handlers: {
      'library.table': (input) => {
        asked.push(input)
        const count = Math.min(input.count, TOTAL - input.from)
        const rows = Array.from({ length: count }, (_, n) => tableRow({ title: `第${input.from + n}篇` }))
        const { follow = null } = input
        const place = follow === null ? null : placeOf(follow)
        return ok({ rows, total: TOTAL, place, groups: [], hints: [], reading: null })
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
  await eventually(() => expect(table.getState().state).toBe('ready'))
  table.getState().need(99_950, 99_999)
  table.getState().need(99_940, 99_990)
  await eventually(() => expect(table.getState().rows.get(99_999)?.metadata.title).toBe('第99999篇'))
  expect(asked.map(({ from }) => from)).toEqual([0, 99_900])
  expect(table.getState().rows.size).toBe(2 * BLOCK)
})

it('shows the same row as before where nothing of it has changed', async () => {
  const { services, table, desk, asked } = await started()
  showTable(services, true)
  await eventually(() => expect(table.getState().state).toBe('ready'))
  const before = table.getState().rows
  const times = asked.length
  desk.emit('library.changed', {})
  await eventually(() => expect(asked.length).toBeGreaterThan(times))
  await eventually(() => expect(table.getState().rows).not.toBe(before))
  expect(table.getState().rows.get(7)).toBe(before.get(7))
})

const CHANGE = { id: '20160519-甲-abcd', seen: { source: '' }, patch: { source: '求是' } }
const WORK = { isFocused: true, isHeld: false, at: '20160519-甲-abcd' }

it('keeps the order after an edit here for as long as the table has the keys, however slow all is', async () => {
  const { services, table, desk, asked } = await started()
  showTable(services, true)
  await eventually(() => expect(table.getState().state).toBe('ready'))
  table.getState().setWork(WORK)
  await table.getState().apply([CHANGE])
  expect(table.getState().undoable).toBe(1)
  expect(asked.at(-1)).toMatchObject({ from: 0, keep: true })
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] })
  const before = asked.length
  desk.emit('library.changed', {})
  await eventually(() => expect(asked.length).toBeGreaterThan(before))
  expect(asked.slice(before).map(({ keep }) => keep)).not.toContain(false)
  // It is made anew when the person turns to something else, and the cursor stays at its article.
  table.getState().setWork({ ...WORK, isFocused: false })
  await eventually(() => expect(asked.at(-1)).toMatchObject({ keep: false, follow: WORK.at }))
  vi.useRealTimers()
})

it('moves nothing under several chosen lines or an open cell, and waits until they are let go', async () => {
  const { services, table, desk, asked } = await started()
  showTable(services, true)
  await eventually(() => expect(table.getState().state).toBe('ready'))
  table.getState().setWork({ ...WORK, isFocused: false, isHeld: true })
  const before = asked.length
  desk.emit('library.changed', {})
  await eventually(() => expect(asked.length).toBeGreaterThan(before))
  expect(asked.at(-1)).toMatchObject({ keep: true, follow: null })
  table.getState().setWork(WORK)
  await eventually(() => expect(asked.at(-1)).toMatchObject({ keep: false }))
})

it('makes the order anew for a change elsewhere, and tells where the article under the cursor went', async () => {
  const { services, table, desk, asked } = await started((id) => (id === WORK.at ? 42 : null))
  showTable(services, true)
  await eventually(() => expect(table.getState().state).toBe('ready'))
  expect(table.getState().jump).toBeNull()
  table.getState().setWork(WORK)
  desk.emit('library.changed', {})
  await eventually(() => expect(table.getState().jump).toEqual({ place: 42 }))
  showTable(services, false)
  const before = asked.length
  await services.library.getState().refresh()
  expect(asked).toHaveLength(before)
})

it('tells of a table that cannot be read', async () => {
  const { services, table, desk } = await started()
  desk.fail('library.table', 'library.none')
  showTable(services, true)
  await eventually(() => expect(table.getState()).toMatchObject({ state: 'failed', error: { code: 'library.none' } }))
})
