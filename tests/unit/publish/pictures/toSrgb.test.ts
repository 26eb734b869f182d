import { describe, expect, it } from 'vitest'
import type { ColourProfile } from '../../../../src/publish/pictures/colourProfile.ts'
import { toSrgb } from '../../../../src/publish/pictures/toSrgb.ts'

/** sRGB itself, in XYZ (D50). */
const curve = Float64Array.from({ length: 256 }, (_none, n) =>
  n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4,
)
const srgb: ColourProfile = {
  curves: [curve, curve, curve],
  primaries: [
    [0.4360747, 0.2225045, 0.0139322],
    [0.3850649, 0.7168786, 0.0971045],
    [0.1430804, 0.0606169, 0.7141733],
  ],
}

describe('pixels that come into sRGB', () => {
  it('stay as they are where they are in it already, to one step; what is no colour is not touched', () => {
    const before = Uint8Array.from([0, 0, 0, 7, 255, 255, 255, 8, 200, 80, 40, 9, 3, 128, 250, 10])
    const after = before.slice()
    toSrgb(after, 4, srgb)
    before.forEach((value, at) => {
      expect(Math.abs(value - (after[at] ?? 0)), String(at)).toBeLessThanOrEqual(at % 4 === 3 ? 0 : 3)
    })
  })

  it('become the nearest colour where sRGB has none', () => {
    const wide = {
      ...srgb,
      primaries: [[0.7, 0.2, 0], ...srgb.primaries.slice(1)] as unknown as ColourProfile['primaries'],
    }
    const red = Uint8Array.from([255, 0, 0])
    toSrgb(red, 3, wide)
    expect(red[0]).toBe(255)
    expect(red[1]).toBe(0)
  })
})
