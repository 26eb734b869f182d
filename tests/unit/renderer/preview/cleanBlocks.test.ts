import { expect, it } from 'vitest'
import { cleanBlocks } from '../../../../renderer/preview/cleanBlocks.ts'
import { changedBody } from '../../../helpers/changedBody.ts'

it('gives blocks without what was taken out; those without a change are the same objects, also the next time', () => {
  const plain = changedBody('甲/乙').children
  expect(cleanBlocks(plain)).toBe(plain)
  const changed = changedBody('甲/乙[-丙-]¶-/丁/戊').children
  const clean = cleanBlocks(changed)
  expect(clean.map((block) => JSON.stringify(block.toJSON())).join()).not.toContain('丙')
  expect(clean).toHaveLength(3)
  expect(clean[0]).toBe(changed[0])
  expect(cleanBlocks(changed)[2]).toBe(clean[2])
})
