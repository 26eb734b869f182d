import { expect, it } from 'vitest'
import { pageTitle } from '../../../../src/publish/page/pageTitle.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { referenceArticle } from '../referenceArticle.ts'

it('is the title and the site, or the id', () => {
  const article = referenceArticle()
  const sited = { site: { ...PAGE_PROFILE.site, siteName: '某网' } }
  expect(pageTitle(article, sited)).toBe(`${article.metadata.title}-某网`)
  expect(pageTitle({ ...article, metadata: { ...article.metadata, title: ' ' } }, PAGE_PROFILE)).toBe(article.id)
})
