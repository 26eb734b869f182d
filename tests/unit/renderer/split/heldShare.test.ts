import { expect, it } from 'vitest'
import { EVEN_SHARE, heldShare } from '../../../../renderer/split/heldShare.ts'
import { DEFAULT_SETTINGS, settingsPatchSchema, SPLIT_SHARE } from '../../../../src/contract/settings.ts'

it.each([
  [50, 50],
  [33.3333, 33.3],
  [2.4, 10],
  [99, 90],
])('a divider at %f per cent is kept as %f, which the settings take', (written, kept) => {
  expect(heldShare(written)).toBe(kept)
  expect(settingsPatchSchema.safeParse({ splitShare: heldShare(written) }).success).toBe(true)
  expect(settingsPatchSchema.safeParse({ splitShare: SPLIT_SHARE.most + 1 }).success).toBe(false)
})

it('begins with two papers as wide', () => {
  expect(DEFAULT_SETTINGS.splitShare).toBe(EVEN_SHARE)
})
