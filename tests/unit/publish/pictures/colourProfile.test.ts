import { describe, expect, it } from 'vitest'
import { colourProfile } from '../../../../src/publish/pictures/colourProfile.ts'

/** An RGB profile whose tags all have one content; a curve may be given. */
function icc(curve: Uint8Array, space = 'RGB '): Uint8Array {
  const xyz = Uint8Array.from(
    [...'XYZ '].map((c) => c.charCodeAt(0)).concat([0, 0, 0, 0, 0, 0, 128, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
  )
  const tags = ['rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC']
  const start = 132 + tags.length * 12
  const whole = new Uint8Array(start + xyz.length + curve.length)
  const view = new DataView(whole.buffer)
  const write = (at: number, text: string) =>
    whole.set(
      [...text].map((c) => c.charCodeAt(0)),
      at,
    )
  write(16, space)
  view.setUint32(128, tags.length)
  tags.forEach((tag, n) => {
    write(132 + n * 12, tag)
    view.setUint32(136 + n * 12, tag.endsWith('XYZ') ? start : start + xyz.length)
  })
  whole.set(xyz, start)
  whole.set(curve, start + xyz.length)
  return whole
}
const curv = (...values: number[]) => {
  const bytes = new Uint8Array(12 + values.length * 2)
  bytes.set([...'curv'].map((c) => c.charCodeAt(0)))
  const view = new DataView(bytes.buffer)
  view.setUint32(8, values.length)
  values.forEach((value, n) => view.setUint16(12 + n * 2, value))
  return bytes
}

describe('a colour profile of curves and a matrix', () => {
  it('tells its primaries, and its curve: straight, a power, or a table', () => {
    expect(colourProfile(icc(curv()))?.primaries[0]).toEqual([0.5, 1, 0])
    expect(colourProfile(icc(curv()))?.curves[0][51]).toBeCloseTo(0.2)
    expect(colourProfile(icc(curv(512)))?.curves[0][51]).toBeCloseTo(0.04)
    expect(colourProfile(icc(curv(0, 65_535)))?.curves[2][51]).toBeCloseTo(0.2)
  })

  it('is null where it is of another kind, or broken', () => {
    expect(colourProfile(icc(curv(), 'CMYK'))).toBeNull()
    expect(colourProfile(icc(Uint8Array.from([1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0])))).toBeNull()
    expect(colourProfile(icc(curv()).slice(0, 150))).toBeNull()
    expect(colourProfile(new Uint8Array())).toBeNull()
  })
})
