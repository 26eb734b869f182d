import { expect, it } from 'vitest'
import { groupXml } from '../../../../src/publish/word/groupXml.ts'
import { TEXT_WIDTH } from '../../../../src/publish/word/wordPlace.ts'

it('shares the column so that all pictures are of one height', () => {
  const given: number[] = []
  const cell = (ratio: number) => ({
    ratio,
    write: ({ width }: { readonly width: number }) => {
      given.push(width)
      return '<w:p/>'
    },
  })
  const xml = groupXml([cell(1.5), cell(0.75), cell(3)], { within: 'flow', depth: 2, list: 1, width: TEXT_WIDTH })
  const [first = 0, second = 0, third = 0] = given
  expect(first / 1.5).toBeCloseTo(second / 0.75, -1)
  expect(third / 3).toBeCloseTo(first / 1.5, -1)
  const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  expect(columns).toHaveLength(3)
  expect(columns.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(TEXT_WIDTH)
  expect(xml.match(/<w:tc>/g)).toHaveLength(3)
  expect(xml.match(/<w:tr>/g)).toHaveLength(1)
})
