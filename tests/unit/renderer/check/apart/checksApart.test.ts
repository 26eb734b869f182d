import { expect, it } from 'vitest'
import type { CheckAnswer, CheckJob } from '../../../../../renderer/check/apart/checkJob.ts'
import { checksApart } from '../../../../../renderer/check/apart/checksApart.ts'
import { createCheckKeeper } from '../../../../../renderer/check/apart/createCheckKeeper.ts'
import { createChecker } from '../../../../../src/check/createChecker.ts'
import { articleOf } from '../../../../helpers/check/articleOf.ts'

/** Threads whose answers are given by hand; what crosses over is copied, as a worker's messages are. */
function threads() {
  const jobs: CheckJob[] = []
  let ended = 0
  let heard: (answer: CheckAnswer | null) => void = () => undefined
  let keeper = createCheckKeeper()
  return {
    jobs,
    ended: () => ended,
    fall: () => heard(null),
    start(told: (answer: CheckAnswer | null) => void) {
      heard = told
      keeper = createCheckKeeper()
      return {
        post(job: CheckJob) {
          jobs.push(job)
          const answer = keeper(structuredClone(job))
          if (answer !== null) queueMicrotask(() => told(structuredClone(answer)))
        },
        end() {
          ended += 1
        },
      }
    },
  }
}

it('finds what a checker in the window finds, and sends only what changed', async () => {
  const { start, jobs } = threads()
  const checks = checksApart(start)
  const first = articleOf('近日,我们¶一--二¶三')
  expect(await checks.check(first, {})).toEqual(createChecker().check(first))
  const content = (first.document.content ?? []).with(1, { type: 'paragraph', content: [{ type: 'text', text: '一' }] })
  const second = { ...first, document: { ...first.document, content } }
  expect(await checks.check(second, {})).toEqual(createChecker().check(second))
  expect(jobs.at(-1)).toMatchObject({ body: { from: 1, gone: 1, blocks: [content[1]] } })
})

it('gives nothing where the thread fell, and starts it anew with its lists and the whole body', async () => {
  const { start, jobs, fall, ended } = threads()
  const checks = checksApart(start)
  checks.useLexicons([{ file: '禁用词.txt', text: '坏词' }])
  const article = articleOf('一个坏词')
  const lost = checks.check(article, {})
  fall()
  expect([await lost, ended()]).toEqual([null, 1])
  const found = await checks.check(article, {})
  expect(found?.map(({ rule, severity }) => [rule, severity])).toEqual([['lexiconWords', 'error']])
  expect(jobs.filter(({ kind }) => kind === 'lexicons')).toHaveLength(2)
})

it('looks by new lists from when they are told', async () => {
  const checks = checksApart(threads().start)
  const article = articleOf('一个坏词')
  expect(await checks.check(article, {})).toEqual([])
  checks.useLexicons([{ file: '慎用词.txt', text: '坏词' }])
  expect((await checks.check(article, {}))?.map(({ found }) => found)).toEqual(['坏词'])
})
