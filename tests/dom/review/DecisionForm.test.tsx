import { expect, it } from 'vitest'
import { DecisionForm } from '../../../renderer/review/DecisionForm.tsx'
import { STAGES } from '../../../src/article/stages.ts'
import type { Stage } from '../../../src/article/article.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

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
  await shown(services, <DecisionForm review={{ stage }} />)
  const words = [...document.querySelectorAll('form button')].map((button) => button.textContent)
  expect(words).toEqual(BUTTONS[stage])
})
