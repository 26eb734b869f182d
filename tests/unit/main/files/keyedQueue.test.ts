import { setTimeout as rest } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeyedQueue } from '../../../../main/files/keyedQueue.ts'

describe('the keyed queue', () => {
  it('runs the jobs of a key one after another in order, whatever fails, and never two at once', async () => {
    const job = fc.record({ key: fc.constantFrom('a', 'b'), wait: fc.nat(3), fails: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(job, { maxLength: 12 }), async (jobs) => {
        const queue = createKeyedQueue()
        const running = new Map<string, number>()
        const order: number[] = []
        const outcomes = await Promise.allSettled(
          jobs.map(({ key, wait, fails }, index) =>
            queue.run(key, async () => {
              running.set(key, (running.get(key) ?? 0) + 1)
              expect(running.get(key)).toBe(1)
              await rest(wait)
              order.push(index)
              running.set(key, 0)
              if (fails) throw new Error('job')
              return index
            }),
          ),
        )
        for (const key of ['a', 'b']) {
          const mine = order.filter((index) => jobs[index]?.key === key)
          expect(mine).toEqual(mine.toSorted((a, b) => a - b))
        }
        expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(jobs.map(({ fails }) => fails))
      }),
      { numRuns: 30 },
    )
  })

  it('lets jobs of different keys run side by side', async () => {
    const queue = createKeyedQueue()
    let release = () => undefined as void
    const first = queue.run('a', () => new Promise<void>((resolve) => (release = resolve)))
    expect(await queue.run('b', async () => 'done')).toBe('done')
    release()
    await first
  })
})
