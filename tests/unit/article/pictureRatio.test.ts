import { expect, it } from 'vitest'
import { pictureRatio } from '../../../src/article/pictureRatio.ts'

it.each([
  [{ width: 1200, height: 800 }, 1.5],
  [{ width: 240, height: 320 }, 0.75],
  [{ width: 1000, height: 333 }, 3],
  [{ width: 9000, height: 10 }, 4],
  [{ width: 10, height: 9000 }, 0.4],
  [{ width: 0, height: 100 }, 1.5],
  [{}, 1.5],
  [undefined, 1.5],
])('%o is %d wide', (asset, ratio) => {
  expect(pictureRatio(asset)).toBe(ratio)
})
