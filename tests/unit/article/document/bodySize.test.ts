import { expect, it } from 'vitest'
import { bodySize } from '../../../../src/article/document/bodySize.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'

it('counts characters and the ends of blocks, as positions are counted', () => {
  const size = (...paragraphs: string[]) => bodySize({ type: 'doc', content: paragraphs.map(paragraphJson) })
  expect([size(''), size('近日'), size('近日', '中央')]).toEqual([2, 4, 8])
})
