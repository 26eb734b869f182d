import { setTimeout as rest } from 'node:timers/promises'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { createKeyedQueue } from '../../../../main/files/keyedQueue.ts'
import { createPathQueue } from '../../../../main/files/pathQueue.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

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

describe('the path queue', () => {
  it('takes two ways to one file for one path', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'real'))
    writeFileSync(join(folder, 'real', 'article.json'), '')
    symlinkSync('real', join(folder, 'other'))
    const queue = createPathQueue(nodeFileSystem)
    const log: string[] = []
    const job = (name: string) => async () => {
      log.push(`${name} begins`)
      await rest(20)
      log.push(`${name} ends`)
    }
    await Promise.all([
      queue.run(join(folder, 'real', 'article.json'), job('one')),
      queue.run(join(folder, 'other', '..', 'other', 'article.json'), job('two')),
      queue.run(join(folder, 'real', 'new.json'), job('new')),
      queue.run(join(folder, 'other', 'new.json'), job('same new')),
    ])
    for (const [at, line] of log.entries()) {
      const [name] = line.split(' begins')
      if (!line.endsWith('begins')) continue
      const partner = { one: 'two', two: 'one', new: 'same new', 'same new': 'new' }[name as string]
      const end = log.indexOf(`${name} ends`)
      expect(log.slice(at, end)).not.toContain(`${partner} begins`)
      expect(log.slice(at, end)).not.toContain(`${partner} ends`)
    }
    expect(log).toHaveLength(8)
  })
})
