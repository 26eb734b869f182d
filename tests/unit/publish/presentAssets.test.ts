import { describe, expect, it } from 'vitest'
import { presentAssets } from '../../../src/publish/presentAssets.ts'
import { referenceArticle } from './referenceArticle.ts'

describe('presentAssets', () => {
  it('knows by name what has bytes, an empty file too, and nothing whose bytes are missing', () => {
    const article = referenceArticle()
    const [missing] = article.assets
    const here = { ...missing!, name: 'a.jpg', size: 2048 }
    const empty = { ...missing!, name: '空.txt', size: 0 }
    const present = presentAssets({ ...article, assets: [missing!, here, empty] })
    expect([...present.keys()]).toEqual(['a.jpg', '空.txt'])
    expect(present.get('a.jpg')).toBe(here)
  })
})
