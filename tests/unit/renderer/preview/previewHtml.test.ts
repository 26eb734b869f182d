import { describe, expect, it } from 'vitest'
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from '../../../../src/article/article.ts'
import { emptyMetadata, withPatch } from '../../../../src/article/metadata.ts'
import { fragmentHtml } from '../../../../src/publish/fragment/fragmentHtml.ts'
import { pagePreview } from '../../../../src/publish/page/pagePreview.ts'
import { FRAGMENT_PROFILE, PAGE_PROFILE, WECHAT_PROFILE } from '../../../../src/publish/profiles.ts'
import { wechatHtml } from '../../../../src/publish/wechat/wechatHtml.ts'
import { previewHtml } from '../../../../renderer/preview/previewHtml.ts'

const NAME = 'W02016 图&1.jpg'
const ARTICLE: Article = {
  format: ARTICLE_FORMAT,
  version: ARTICLE_VERSION,
  id: '20160519-打好基层党建-a2b3',
  createdAt: '2016-05-19T06:00:00.000Z',
  modifiedAt: '2016-05-19T06:00:00.000Z',
  metadata: withPatch(emptyMetadata(), { title: '打好基层党建' }),
  document: {
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: { indent: 2 }, content: [{ type: 'text', text: '近日,中共中央' }] },
      { type: 'figure', attrs: { asset: NAME }, content: [{ type: 'text', text: '图注' }] },
    ],
  },
  assets: [{ name: NAME, kind: 'picture', mediaType: 'image/jpeg', size: 3, sha256: null }],
  review: { stage: 'draft' },
}
const PICTURE = 'data:image/jpeg;base64,AAAA'

describe('the preview', () => {
  it('is the page as it is written, but that links lead nowhere and pictures are within it', () => {
    const html = previewHtml(ARTICLE, PAGE_PROFILE, 'page', () => PICTURE)
    expect(html.replace('<base target="_blank">', '')).toBe(pagePreview(ARTICLE, PAGE_PROFILE, () => PICTURE))
    expect(html).toContain(PICTURE)
    expect(html.match(/<base /g)).toHaveLength(1)
  })

  it('is the fragment as it is written, with the pictures within it', () => {
    const asked: string[] = []
    const html = previewHtml(ARTICLE, FRAGMENT_PROFILE, 'fragment', (name) => (asked.push(name), PICTURE))
    expect(asked).toEqual([NAME])
    expect(html).toContain(`<img src="${PICTURE}"`)
    expect(html).not.toContain('images/')
    expect(html).toContain('近日,中共中央')
  })

  it('is the very source that is copied', () => {
    expect(previewHtml(ARTICLE, FRAGMENT_PROFILE, 'source', () => PICTURE)).toBe(
      fragmentHtml(ARTICLE, FRAGMENT_PROFILE),
    )
  })

  it('is WeChat’s text in its reading width, with the pictures within it', () => {
    const html = previewHtml(ARTICLE, WECHAT_PROFILE, 'wechat', () => PICTURE)
    expect(html).toContain(wechatHtml(ARTICLE, WECHAT_PROFILE, () => PICTURE).html)
    expect(html).toContain('max-width:677px')
    expect(html).toContain('<base target="_blank">')
  })
})
