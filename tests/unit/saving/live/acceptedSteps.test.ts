import { expect, it } from 'vitest'
import { KEPT_STEPS, noSteps, noteSteps, stepsSince } from '../../../../src/saving/live/acceptedSteps.ts'

it('gives what came since a revision, with whose it was', () => {
  const accepted = noSteps(7)
  noteSteps(accepted, ['甲', '乙'], 'a')
  noteSteps(accepted, ['丙'], 'b')
  expect(stepsSince(accepted, 8)).toEqual([
    { step: '乙', client: 'a' },
    { step: '丙', client: 'b' },
  ])
  expect(stepsSince(accepted, 10)).toEqual([])
})

it('knows nothing of what was before, or is yet to come', () => {
  const accepted = noSteps(7)
  noteSteps(accepted, ['甲'], 'a')
  expect([stepsSince(accepted, 6), stepsSince(accepted, 9)]).toEqual([null, null])
})

it('forgets the oldest of very many, and counts on', () => {
  const accepted = noSteps(0)
  const many = Array.from({ length: 100 }, (_, n) => n)
  for (let sent = 0; sent <= 2 * KEPT_STEPS; sent += 100) noteSteps(accepted, many, 'a')
  expect(accepted.steps.length).toBe(KEPT_STEPS)
  expect(accepted.start + accepted.steps.length).toBe(2 * KEPT_STEPS + 100)
  expect(stepsSince(accepted, accepted.start - 1)).toBeNull()
  expect(stepsSince(accepted, accepted.start)).toHaveLength(KEPT_STEPS)
})
