import { expect, it, onTestFinished, vi } from 'vitest'
import { followOthers } from '../../../../main/desk/followOthers.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { err, ok } from '../../../../src/base/result.ts'
import { tableRow } from '../../../helpers/tableRow.ts'
import { eventually } from '../../../helpers/eventually.ts'

it('tells once of each change, whoever made it, and of none while the library cannot be read', async () => {
  let title = '甲'
  let isAway = false
  let looks = 0
  const search = async () => {
    looks += 1
    if (isAway) return err(deskError('storage.busy'))
    const hits = [{ row: tableRow({ title }).row, snippet: null }]
    return ok({ hits, more: false, hints: [], reading: null })
  }
  const changed = vi.fn()
  const stop = followOthers({ search, counts: async () => ok([1]) }, changed, 5)
  onTestFinished(stop)
  await eventually(() => expect(looks).toBeGreaterThan(2))
  expect(changed).not.toHaveBeenCalled()
  title = '乙'
  await eventually(() => expect(changed).toHaveBeenCalledTimes(1))
  isAway = true
  const before = looks
  await eventually(() => expect(looks).toBeGreaterThan(before + 2))
  isAway = false
  const back = looks
  await eventually(() => expect(looks).toBeGreaterThan(back + 2))
  expect(changed).toHaveBeenCalledTimes(1)
  stop()
  const last = looks
  title = '丙'
  await new Promise((done) => setTimeout(done, 30))
  expect(looks).toBeLessThanOrEqual(last + 1)
  expect(changed).toHaveBeenCalledTimes(1)
})

it('tells of what changes before its second look', async () => {
  let title = '甲'
  const search = async () =>
    ok({ hits: [{ row: tableRow({ title }).row, snippet: null }], more: false, hints: [], reading: null })
  const changed = vi.fn()
  onTestFinished(followOthers({ search, counts: async () => ok([1]) }, changed, 40))
  await new Promise((done) => setTimeout(done, 10))
  title = '乙'
  await eventually(() => expect(changed).toHaveBeenCalledTimes(1))
})
