import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BATCH_EVERY, createJournalKeeper, type Batch } from '../../../../renderer/app/journalKeeper.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { err, ok } from '../../../../src/base/result.ts'

const step = (n: number) => ({ toJSON: () => ({ stepType: 'replace', n }) })
const numbers = (batches: readonly Batch[]) => batches.flatMap(({ steps }) => steps.map(({ n }) => n))

function journal(refuse: () => boolean = () => false) {
  const batches: Batch[] = []
  let next = 5
  const keeper = createJournalKeeper(5, async (batch) => {
    await Promise.resolve()
    if (refuse()) return err(deskError('storage.noSpace'))
    // As the desk does it: a gap or an overlap is refused.
    if (batch.revision !== next) return err(deskError('contract.badInput'))
    batches.push(batch)
    next += batch.steps.length
    return ok({ revision: next })
  })
  return { keeper, batches }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the journal keeper', () => {
  it('sends what is typed within a moment as one batch, at the latest after the given time', async () => {
    const { keeper, batches } = journal()
    keeper.add([step(1)])
    await vi.advanceTimersByTimeAsync(BATCH_EVERY - 1)
    keeper.add([step(2), step(3)])
    expect(batches).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(numbers(batches)).toEqual([1, 2, 3])
    expect(batches).toHaveLength(1)
    expect(BATCH_EVERY).toBeLessThanOrEqual(300)
  })

  it('counts every step at once, sent or not', async () => {
    const { keeper } = journal()
    keeper.add([step(1), step(2)])
    expect(keeper.revision()).toBe(7)
    const flushed = keeper.flush()
    keeper.add([step(3)])
    expect(keeper.revision()).toBe(8)
    await flushed
    expect(keeper.revision()).toBe(8)
  })

  it('lays the later value of a field over the earlier', async () => {
    const { keeper, batches } = journal()
    keeper.patch({ title: '一' })
    keeper.patch({ title: '二', source: '新华社' })
    await keeper.flush()
    expect(batches).toEqual([{ revision: 5, steps: [], metadata: { title: '二', source: '新华社' } }])
  })

  it('loses nothing and changes no order when the disk refuses for a while', async () => {
    let full = true
    const { keeper, batches } = journal(() => full)
    keeper.add([step(1)])
    keeper.patch({ title: '旧' })
    await keeper.flush()
    keeper.add([step(2)])
    keeper.patch({ title: '新' })
    full = false
    await vi.advanceTimersByTimeAsync(2500)
    expect(numbers(batches)).toEqual([1, 2])
    expect(batches.at(-1)?.metadata).toEqual({ title: '新' })
    expect(keeper.revision()).toBe(7)
  })

  it('sends nothing after it was stopped', async () => {
    const { keeper, batches } = journal()
    keeper.add([step(1)])
    keeper.stop()
    await vi.advanceTimersByTimeAsync(5000)
    expect(batches).toEqual([])
  })

  it('brings every step exactly once and in order, whatever fails and whenever it is flushed', async () => {
    const acts = fc.array(
      fc.oneof(fc.constant('add'), fc.constant('flush'), fc.constant('wait'), fc.constant('fail')),
      { maxLength: 40 },
    )
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        let failures = 0
        const { keeper, batches } = journal(() => failures-- > 0)
        let n = 0
        for (const act of list) {
          if (act === 'add') keeper.add([step((n += 1))])
          else if (act === 'flush') void keeper.flush()
          else if (act === 'fail') failures = 1
          else await vi.advanceTimersByTimeAsync(BATCH_EVERY)
          expect(keeper.revision()).toBe(5 + n)
        }
        failures = 0
        await vi.advanceTimersByTimeAsync(10_000)
        expect(numbers(batches)).toEqual(Array.from({ length: n }, (_, at) => at + 1))
      }),
      { numRuns: 60 },
    )
  })
})
