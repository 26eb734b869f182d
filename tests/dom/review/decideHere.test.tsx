import { expect, it } from 'vitest'
import { decideHere } from '../../../renderer/review/decideHere.ts'
import { body } from '../../doubles/paper.ts'
import { startedServices } from '../../helpers/startedServices.ts'

const GIVEN = { move: 'pass', who: '丁', role: '', opinion: '' } as const

it('decides nothing where nothing is open, and tells why something was refused', async () => {
  const { services, desk } = await startedServices()
  expect(await decideHere(services, GIVEN)).toBe(false)
  expect(desk.count('review.decide')).toBe(0)
  desk.put('20160519-党建-abcd', { document: body('正文') })
  await services.article.getState().actions.open('20160519-党建-abcd')
  desk.fail('review.decide', 'review.samePerson')
  expect(await decideHere(services, GIVEN)).toBe(false)
  expect(JSON.stringify(services.notices.getState())).toContain('同一个人')
})
