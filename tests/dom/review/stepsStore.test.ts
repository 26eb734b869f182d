import { expect, it } from 'vitest'
import { STAGES } from '../../../src/article/stages.ts'
import { REVIEW_STEPS } from '../../../src/review/reviewSteps.ts'
import { houseSteps, USUAL_WRITTEN, writtenHouse } from '../../helpers/houseSteps.ts'
import { startedServices } from '../../helpers/startedServices.ts'

it('has the steps of the library with their names, and hears of every change', async () => {
  const { services, desk } = await startedServices({ libraryFile: { reviewSteps: writtenHouse({ review: '部门审' }) } })
  const store = services.steps
  expect([store.getState().steps, store.getState().names]).toEqual([REVIEW_STEPS, STAGES])
  await store.getState().refresh()
  expect(store.getState().steps).toEqual(houseSteps({ review: '部门审' }))
  expect(store.getState().names.firstReview.zh).toBe('待部门审')
  const before = store.getState().steps
  desk.emit('review.stepsChanged', {})
  await store.getState().refresh()
  expect(store.getState().steps).toBe(before)
})

it('takes what was stored, and looks anew where that was refused', async () => {
  const { services } = await startedServices({ libraryFile: { reviewSteps: writtenHouse({ used: false }) } })
  const { change } = services.steps.getState()
  expect((await change({ seen: USUAL_WRITTEN, steps: null })).ok).toBe(false)
  expect(services.steps.getState().steps).toEqual(houseSteps({ used: false }))
  expect((await change({ seen: writtenHouse({ used: false }), steps: null })).ok).toBe(true)
  expect(services.steps.getState().steps).toEqual(REVIEW_STEPS)
})
