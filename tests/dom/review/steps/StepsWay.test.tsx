import { expect, it } from 'vitest'
import { StepsWay } from '../../../../renderer/review/steps/StepsWay.tsx'
import { HOUSES } from '../../../helpers/houseSteps.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

it.each([
  ['as everywhere', ['草稿', '一校、初审', '二校、复审', '三校、终审', '待发布']],
  ['no 校', ['草稿', '初审', '复审', '终审', '待发布']],
  ['only 终审', ['草稿', '三校、终审', '待发布']],
  ['second off, renamed', ['草稿', '部门审', '通校、总编审', '待发布']],
])('shows the way of an article through a house: %s', async (house, stations) => {
  const { services } = await startedServices()
  await shown(services, <StepsWay steps={HOUSES[house]!} />)
  const words = [...document.querySelectorAll('p > span')].map((span) => span.textContent)
  expect(words.slice(1)).toEqual(stations)
})
