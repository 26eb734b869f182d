import { describe, expect, it } from 'vitest'
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from '../../../../src/article/article.ts'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { emptyMetadata, withPatch } from '../../../../src/article/metadata.ts'
import { frameHeight } from '../../../../renderer/preview/frameHeight.ts'

const article = (content: readonly NodeJson[], assets: Article['assets'] = []): Article => ({
  format: ARTICLE_FORMAT,
  version: ARTICLE_VERSION,
  id: '20160519-打好基层党建-a2b3',
  createdAt: '2016-05-19T06:00:00.000Z',
  modifiedAt: '2016-05-19T06:00:00.000Z',
  metadata: withPatch(emptyMetadata(), {
    title: '打好基层党建 决胜脱贫攻坚',
    keywords: ['基层党建', '脱贫攻坚', '党建', '各级党组织', '十三五', '党干部', '贫困地区', '中组部', '赵乐际'],
    attachments: ['W020180116412817190956.jpg'],
  }),
  document: { type: 'doc', content },
  assets,
  review: { stage: 'draft' },
})
const paragraph = (length: number): NodeJson => ({
  type: 'paragraph',
  content: [{ type: 'text', text: '字'.repeat(length) }],
})
/** The paragraphs of the reference page. */
const BODY = [193, 242, 275, 299, 338, 343].map(paragraph)

describe('the height of the frame', () => {
  it('holds the reference page as Chromium measured it, with little to spare', () => {
    for (const [width, measured] of [
      [390, 3999],
      [900, 2274],
    ] as const) {
      const height = frameHeight(article(BODY), 'page', width)
      expect(height).toBeGreaterThan(measured)
      expect(height).toBeLessThan(measured * 1.1)
    }
  })

  it('grows with the text and shrinks with the width', () => {
    const at = (count: number, width: number) => frameHeight(article(BODY.slice(0, count)), 'page', width)
    expect(at(6, 390)).toBeGreaterThan(at(5, 390))
    expect(at(6, 390)).toBeGreaterThan(at(6, 900))
  })

  it('leaves room for a picture as wide as the column at most', () => {
    const figure: NodeJson = { type: 'figure', attrs: { asset: 'W01.jpg' } }
    const picture = { name: 'W01.jpg', kind: 'picture', mediaType: 'image/jpeg', size: 1, sha256: null } as const
    const tall = (width: number, height: number) =>
      frameHeight(article([figure], [{ ...picture, width, height }]), 'fragment', 900) -
      frameHeight(article([figure]), 'fragment', 900)
    expect(tall(400, 300)).toBe(300)
    expect(tall(1344, 1000)).toBe(500)
  })

  it('takes pictures side by side for no higher than one of them alone', () => {
    const figure: NodeJson = { type: 'figure', attrs: { asset: 'W01.jpg' } }
    const picture = { name: 'W01.jpg', kind: 'picture', mediaType: 'image/jpeg', size: 1, sha256: null } as const
    const assets = [{ ...picture, width: 1344, height: 1000 }]
    const height = (...content: NodeJson[]) => frameHeight(article(content, assets), 'fragment', 900)
    expect(height({ type: 'figureGroup', content: [figure, figure] })).toBeLessThan(height(figure))
    expect(height({ type: 'figureGroup', content: [figure, figure] })).toBeGreaterThan(250)
  })

  it('counts lines within lists, quotes and tables', () => {
    const item: NodeJson = { type: 'listItem', content: [paragraph(100)] }
    const row: NodeJson = { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(40)] }] }
    for (const block of [
      { type: 'bulletList', content: [item, item] },
      { type: 'blockquote', content: [paragraph(100)] },
      { type: 'table', content: [row, row] },
    ]) {
      expect(frameHeight(article([block]), 'fragment', 390)).toBeGreaterThan(100)
    }
  })
})
