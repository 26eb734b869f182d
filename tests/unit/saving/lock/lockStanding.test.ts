import { expect, it } from 'vitest'
import { isSameStanding, type LockStanding } from '../../../../src/saving/lock/lockStanding.ts'

it('is the same to the eye, or not', () => {
  const by = { person: '钟义见', machine: 'desk-2', minutes: 3 }
  const held: LockStanding = { kind: 'held', by, asking: 'no' }
  expect(isSameStanding(held, { kind: 'held', by: { ...by }, asking: 'no' })).toBe(true)
  for (const other of [
    { ...held, by: { ...by, minutes: 4 } },
    { ...held, asking: 'waiting' },
    { kind: 'stale', by, gone: false },
    { kind: 'free' },
  ] as const)
    expect(isSameStanding(held, other)).toBe(false)
})
