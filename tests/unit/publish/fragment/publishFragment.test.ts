import { describe, expect, it } from 'vitest'
import { publishFragment } from '../../../../src/publish/fragment/publishFragment.ts'
import { FRAGMENT_PROFILE } from '../../../../src/publish/profiles.ts'
import { referenceArticle } from '../referenceArticle.ts'

const article = referenceArticle()
const picture = {
  name: 'a.jpg',
  kind: 'picture',
  mediaType: 'image/jpeg',
  size: 2048,
  sha256: 'a1'.repeat(32),
} as const
const figure = {
  type: 'figure',
  attrs: { asset: 'a.jpg', remote: '', alt: '', credit: '', width: null, align: 'center' },
}
const document = { ...article.document, content: [...(article.document.content ?? []), figure] }

describe('publishFragment', () => {
  it('gives the fragment first, then the pictures of the body; attachments stay behind', () => {
    const { files, warnings } = publishFragment(
      { ...article, document, assets: [...article.assets, picture] },
      FRAGMENT_PROFILE,
    )
    expect(files.map(({ path }) => path)).toEqual([
      expect.stringMatching(/\.fragment\.html$/) as unknown,
      'images/a.jpg',
    ])
    expect(files[1]).toMatchObject({ kind: 'asset', asset: 'a.jpg', size: 2048 })
    expect(warnings).toEqual([])
  })

  it('tells of a picture whose bytes are not here', () => {
    const lacking = { ...article, document, assets: [{ ...picture, size: null, sha256: null }] }
    expect(publishFragment(lacking, FRAGMENT_PROFILE).warnings.map(({ code }) => code)).toEqual(['missingBytes'])
  })
})
