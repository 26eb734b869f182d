import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centredCrop, drawCrop, fitCrop, type Handle } from '../../../../renderer/editor/figure/cropRect.ts'

const SIZE = { width: 400, height: 300 }
const RECT = { x: 100, y: 100, width: 100, height: 100 }

describe('a part of a picture', () => {
  it('moves within the picture and no further', () => {
    expect(drawCrop(RECT, { x: 0, y: 0 }, { x: 20, y: -500 }, SIZE, null)).toEqual({ ...RECT, x: 120, y: 0 })
  })

  it('is drawn by an edge or a corner, the other ones standing still', () => {
    expect(drawCrop(RECT, { x: 1, y: 0 }, { x: 50, y: 99 }, SIZE, null)).toEqual({ ...RECT, width: 150 })
    expect(drawCrop(RECT, { x: -1, y: -1 }, { x: -20, y: 10 }, SIZE, null)).toEqual({
      x: 80,
      y: 110,
      width: 120,
      height: 90,
    })
  })

  it('keeps a ratio, and never turns inside out', () => {
    expect(drawCrop(RECT, { x: 1, y: 1 }, { x: 100, y: 0 }, SIZE, 2)).toEqual({ ...RECT, width: 200 })
    expect(drawCrop(RECT, { x: 1, y: 1 }, { x: -900, y: -900 }, SIZE, null)).toEqual({ ...RECT, width: 8, height: 8 })
  })

  it('of a ratio is as large as can be, in the middle', () => {
    expect(centredCrop(SIZE, 1)).toEqual({ x: 50, y: 0, width: 300, height: 300 })
    expect(centredCrop(SIZE, null)).toEqual({ x: 0, y: 0, ...SIZE })
  })

  it('lies within the picture whatever is drawn or typed', () => {
    const number = fc.integer({ min: -2000, max: 2000 })
    const edge = fc.constantFrom<-1 | 0 | 1>(-1, 0, 1)
    fc.assert(
      fc.property(number, number, number, number, edge, edge, number, number, (x, y, width, height, hx, hy, bx, by) => {
        const start = fitCrop({ x, y, width, height }, SIZE)
        const handle: Handle = { x: hx, y: hy }
        for (const ratio of [null, 1.5]) {
          const part = drawCrop(start, handle, { x: bx, y: by }, SIZE, ratio)
          expect(Math.min(part.x, part.y)).toBeGreaterThanOrEqual(0)
          expect(Math.min(part.width, part.height)).toBeGreaterThan(0)
          expect(part.x + part.width).toBeLessThanOrEqual(SIZE.width)
          expect(part.y + part.height).toBeLessThanOrEqual(SIZE.height)
          expect(Object.values(part).every(Number.isInteger)).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
