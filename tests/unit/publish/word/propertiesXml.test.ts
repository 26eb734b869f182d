import { expect, it } from 'vitest'
import { FIELD_KEYS, fieldOf } from '../../../../src/article/fields.ts'
import { WORD_PROFILE } from '../../../../src/publish/profiles.ts'
import { coreXml, customXml } from '../../../../src/publish/word/propertiesXml.ts'
import { everythingArticle } from '../everythingArticle.ts'

it('tells every filled field, in one place or the other', () => {
  const article = everythingArticle()
  const custom = customXml(article, WORD_PROFILE)
  const core = ['title', 'authors', 'keywords', 'abstract', 'language']
  const names = [...custom.matchAll(/name="([^"]+)"/g)].map(([, name]) => name)
  const filled = FIELD_KEYS.filter((key) => !core.includes(key) && article.metadata[key].length > 0)
  expect(names).toEqual(['Qingyang', ...filled.map((key) => fieldOf(key).label.zh)])
  expect(coreXml(article, WORD_PROFILE)).toContain('<cp:keywords>基层党建;')
})

it('tells the article’s own times, and none that is no time', () => {
  const article = { ...everythingArticle(), createdAt: '2026-01-02T03:04:05.678Z', modifiedAt: 'gestern' }
  const xml = coreXml(article, WORD_PROFILE)
  expect(xml).toContain('>2026-01-02T03:04:05Z</dcterms:created>')
  expect(xml).not.toContain('dcterms:modified')
})
