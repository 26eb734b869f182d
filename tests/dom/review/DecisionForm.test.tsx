import { expect, it } from 'vitest'
import { DecisionForm } from '../../../renderer/review/DecisionForm.tsx'
import { STAGES } from '../../../src/article/stages.ts'
import { ok } from '../../../src/base/result.ts'
import type { Stage } from '../../../src/article/article.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

const BUTTONS: Readonly<Record<Stage, readonly string[]>> = {
  draft: ['送审', '废稿'],
  firstReview: ['一校完成', '初审通过', '退回', '撤回', '废稿'],
  secondReview: ['二校完成', '复审通过', '退回', '撤回', '废稿'],
  finalReview: ['三校完成', '终审通过', '退回', '撤回', '废稿'],
  ready: ['重新打开', '退回', '撤回', '废稿'],
  exported: ['重新打开', '撤回'],
  returned: ['送审', '撤回', '废稿'],
  withdrawn: ['重新打开', '废稿'],
  spiked: ['重新打开'],
}

it.each(Object.keys(STAGES) as Stage[])('has the buttons of the state %s', async (stage) => {
  const { services } = await startedServices()
  await shown(services, <DecisionForm id={ID} review={{ stage }} />)
  const words = [...document.querySelectorAll('form button')].map((button) => button.textContent)
  expect(words).toEqual(BUTTONS[stage])
})

async function withForm() {
  const { services, desk } = await startedServices({
    handlers: {
      'review.decide': () =>
        ok({ review: { stage: 'firstReview' }, saved: { etag: 'b', revision: 0, modifiedAt: '' } }),
    },
  })
  desk.put(ID)
  await services.article.getState().actions.open(ID)
  const form = () => shown(services, <DecisionForm id={ID} review={{ stage: 'firstReview' }} />)
  const field = () => document.querySelector('textarea')!
  return { services, desk, form, field }
}

it('keeps an opinion that is begun while another decision waits for its answer', async () => {
  const { desk, form, field } = await withForm()
  const window = await form()
  await window.type(window.find('textbox', '姓名'), '甲')
  await window.type(field(), '一校无误')
  const go = desk.hold('review.decide')
  await window.press(window.find('button', '一校完成'))
  await window.type(field(), '第二段数字有误')
  go()
  await window.settle()
  expect(field().value).toBe('第二段数字有误')
})

it('empties the field when its opinion was given', async () => {
  const { desk, form, field } = await withForm()
  const window = await form()
  await window.type(window.find('textbox', '姓名'), '甲')
  await window.type(field(), '一校无误')
  await window.press(window.find('button', '一校完成'))
  expect(desk.calls.find(({ channel }) => channel === 'review.decide')?.input).toMatchObject({ opinion: '一校无误' })
  expect(field().value).toBe('')
})

it('has an opinion again that was typed before the form was left', async () => {
  const { services, desk, form, field } = await withForm()
  const window = await form()
  await window.type(field(), '第二段数字有误')
  await window.unmount()
  await form()
  expect(field().value).toBe('第二段数字有误')
  await services.unsent.getState().flush()
  expect(desk.unsent.get(ID)).toEqual(new Map([['opinion', '第二段数字有误']]))
})
