import { describe, expect, it } from 'vitest'
import { withPatch } from '../../../../src/article/metadata.ts'
import { cmsMetas } from '../../../../src/publish/page/cmsMetas.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { referenceArticle } from '../referenceArticle.ts'

const article = referenceArticle()
const metasOf = (image: string | null, more = {}) =>
  Object.fromEntries(cmsMetas({ ...article, metadata: withPatch(article.metadata, more) }, PAGE_PROFILE, image))

describe('cmsMetas', () => {
  it('joins keywords and names by the separators of the profile', () => {
    const metas = metasOf(null, { authors: ['甲', '乙'], keywords: ['党建', '扶贫'] })
    expect(metas).toMatchObject({ Keywords: '党建;扶贫', Author: '甲、乙' })
  })

  it('names the innermost channel as the column, and nothing where there is none', () => {
    expect(metasOf(null).ColumnName).toBe('原创专区')
    expect(metasOf(null, { channelPath: [] }).ColumnName).toBe('')
  })

  it('tells the time to the minute and the picture by an address that can stand in a page', () => {
    const metas = metasOf('images/图 1.jpg')
    expect(metas.PubDate).toBe('2016-05-19 14:08')
    expect(metas.Image).not.toContain(' ')
    expect(decodeURIComponent(metas.Image ?? '')).toMatch(/images\/图 1\.jpg$/)
    expect(metasOf(null).Image).toBeNull()
  })
})
