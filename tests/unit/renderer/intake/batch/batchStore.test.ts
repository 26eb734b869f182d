import { beforeEach, describe, expect, it } from 'vitest'
import { deskError } from '../../../../../src/base/deskError.ts'
import { err, ok } from '../../../../../src/base/result.ts'
import { useBatch, type BatchSource } from '../../../../../renderer/intake/batch/batchStore.ts'

const outcome = (id: string) => ok({ id, title: id, pages: 1, ties: [], guesses: [], losses: 0, dropped: 0 })
const source = (name: string, run: BatchSource['run'] = async () => outcome(name)): BatchSource => ({
  files: [name],
  run,
  split: () => [],
})
const state = () => useBatch.getState()

beforeEach(() => state().stop())

describe('a batch', () => {
  it('goes on after one that is refused, and tells what became of each', async () => {
    const refused = source('坏', async () => err(deskError('input.damaged')))
    expect(await state().start([source('甲'), refused, source('乙')])).toBe(true)
    expect(state().phase).toBe('done')
    expect(state().rows.map(({ outcome: done, error }) => done?.id ?? error?.code)).toEqual([
      '甲',
      'input.damaged',
      '乙',
    ])
  })

  it('pauses after the one at hand, goes on, and stops', async () => {
    const ran: string[] = []
    const note = (name: string, then?: () => void) =>
      source(name, async () => {
        ran.push(name)
        then?.()
        return outcome(name)
      })
    const running = state().start([note('甲', () => state().pause()), note('乙', () => state().stop()), note('丙')])
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect([state().phase, ...ran]).toEqual(['paused', '甲'])
    state().resume()
    await running
    expect([state().phase, state().done, ...ran]).toEqual(['stopped', 2, '甲', '乙'])
    expect(state().rows[2]).toMatchObject({ outcome: null, error: null })
  })

  it('is one at a time', async () => {
    const first = state().start([
      source('甲', () => new Promise((resolve) => setTimeout(() => resolve(outcome('甲')), 20))),
    ])
    expect(await state().start([source('乙')])).toBe(false)
    await first
    expect(state().rows.map(({ files }) => files[0])).toEqual(['甲'])
  })

  it('imports pages one by one where they turn out not to be one article', async () => {
    const pages: BatchSource = {
      files: ['a.html', 'a_2.html'],
      run: async () => err(deskError('input.notOneArticle')),
      split: () => [source('a.html'), source('a_2.html')],
    }
    await state().start([pages, source('乙')])
    expect(state().rows.map(({ files, outcome: done }) => [files[0], done?.id])).toEqual([
      ['a.html', 'a.html'],
      ['a_2.html', 'a_2.html'],
      ['乙', '乙'],
    ])
    expect(state().done).toBe(3)
  })

  describe('takes a joined article apart', () => {
    const joined = (then: readonly BatchSource[]): BatchSource => ({
      files: then.flatMap(({ files }) => files),
      run: async () => ok({ id: '合', title: '合', pages: 2, ties: ['titles'], guesses: [], losses: 0, dropped: 0 }),
      split: () => then,
    })
    const ids = () => state().rows.map(({ outcome: done, error }) => done?.id ?? error?.code)

    it('once it is removed, each file in its place, those around it untouched', async () => {
      let runs = 0
      const other = source('甲', async () => {
        runs += 1
        return outcome('甲')
      })
      await state().start([other, joined([source('a'), source('b')]), source('乙')])
      const removed: string[] = []
      await state().takeApart(state().rows[1]!, async () => removed.push('合') > 0)
      expect([removed, ids(), state().done, state().phase, runs]).toEqual([
        ['合'],
        ['甲', 'a', 'b', '乙'],
        4,
        'done',
        1,
      ])
    })

    it('never where it stays, nor while a batch runs, nor twice', async () => {
      await state().start([joined([source('a'), source('b')])])
      const [row] = state().rows
      await state().takeApart(row!, async () => false)
      expect([ids(), state().done, state().phase]).toEqual([['合'], 1, 'done'])
      let asked = 0
      const remove = async () => {
        asked += 1
        return true
      }
      await Promise.all([state().takeApart(row!, remove), state().takeApart(row!, remove)])
      expect([asked, ids(), state().done]).toEqual([1, ['a', 'b'], 2])
    })

    it('can be stopped: what was not reached is told', async () => {
      await state().start([
        joined([
          source('a', async () => {
            state().stop()
            return outcome('a')
          }),
          source('b'),
        ]),
      ])
      await state().takeApart(state().rows[0]!, async () => true)
      expect([ids(), state().done, state().phase, state().working]).toEqual([['a', undefined], 1, 'stopped', null])
    })
  })
})
