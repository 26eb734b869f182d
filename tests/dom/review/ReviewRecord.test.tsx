import { expect, it } from 'vitest'
import { ReviewRecord } from '../../../renderer/review/ReviewRecord.tsx'
import type { Decision } from '../../../src/article/reviewState.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const line = (move: Decision['move'], from: Decision['from'], who: string): Decision => ({
  ...{ move, from, to: 'returned', who, role: '', opinion: `${who}的意见` },
  ...{ at: '2016-05-19T06:00:00.000Z', digest: 'abcdef0123456789' },
})

it('tells the record, the latest first', async () => {
  const { services } = await startedServices()
  const decisions = [line('pass', 'draft', '丁'), line('return', 'firstReview', '甲')]
  const window = await shown(services, <ReviewRecord decisions={decisions} />)
  expect([...document.querySelectorAll('li strong')].map((each) => each.textContent)).toEqual(['退回', '送审'])
  expect(window.text()).toContain('甲的意见')
  expect(window.text()).toContain('abcdef012345')
})

it('says that there is none', async () => {
  const { services } = await startedServices()
  expect((await shown(services, <ReviewRecord decisions={[]} />)).text()).toContain('还没有记录')
})
