import { expect, it } from 'vitest'
import { headMetas } from '../../../../src/publish/page/headMetas.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { referenceArticle } from '../referenceArticle.ts'

const article = referenceArticle()

it('are those that hold something, on one line, by the attribute that their readers look for', () => {
  const lines = { ...article, metadata: { ...article.metadata, abstract: '第一行 \n  第二行', source: ' ' } }
  const metas = headMetas(lines, PAGE_PROFILE, null)
  expect(metas).toContainEqual({ kind: 'name', name: 'Description', content: '第一行 第二行' })
  expect(metas).toContainEqual({ kind: 'property', name: 'og:type', content: 'article' })
  expect(metas.map(({ name }) => name)).not.toContain('ContentSource')
})

it('are Dublin Core too if asked for', () => {
  const names = (dublinCore: boolean) =>
    headMetas(article, { ...PAGE_PROFILE, dublinCore }, null).filter(({ name }) => name.startsWith('DC.')).length
  expect(names(false)).toBe(0)
  expect(names(true)).toBeGreaterThan(3)
})
