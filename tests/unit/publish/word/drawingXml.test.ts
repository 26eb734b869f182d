import { expect, it } from 'vitest'
import type { Asset } from '../../../../src/article/asset.ts'
import { drawingXml } from '../../../../src/publish/word/drawingXml.ts'

function sizeOf(asset: Partial<Asset>, width: number | null): number[] {
  const whole: Asset = { name: 'a.png', kind: 'picture', mediaType: 'image/png', size: 1, sha256: null, ...asset }
  const xml = drawingXml({ asset: whole, id: 1, relation: 'rId9', alt: '“图” <一>', width, room: 8000 })
  expect(xml).toContain('r:embed="rId9"')
  expect(xml).toContain('descr="“图” &lt;一&gt;"')
  return (/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? []).slice(1).map(Number)
}

it('shows a small picture in its own size', () => {
  expect(sizeOf({ width: 100, height: 50 }, null)).toEqual([952_500, 476_250])
})

it('holds a wide one to the column and a tall one to the page, in proportion', () => {
  expect(sizeOf({ width: 4000, height: 2000 }, null)).toEqual([5_080_000, 2_540_000])
  expect(sizeOf({ width: 1000, height: 4000 }, 100)).toEqual([1_710_000, 6_840_000])
})

it('takes the width that the article says', () => {
  expect(sizeOf({ width: 100, height: 100 }, 50)).toEqual([2_540_000, 2_540_000])
})

it('has a size where none is known', () => {
  expect(sizeOf({}, null)).toEqual([5_080_000, 3_810_000])
})
