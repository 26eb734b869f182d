import { describe, expect, it } from 'vitest'
import { withPatch } from '../../../../src/article/metadata.ts'
import { articleFiles } from '../../../../src/publish/articleFiles.ts'
import { pageHtml } from '../../../../src/publish/page/pageHtml.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { referenceArticle } from '../referenceArticle.ts'

function page(language: string): string {
  const article = referenceArticle()
  const spoken = { ...article, metadata: withPatch(article.metadata, { language }) }
  return pageHtml(spoken, PAGE_PROFILE, articleFiles(spoken), (name) => `images/${name}`)
}

describe('pageHtml', () => {
  it('is one page with one head, one main and one article', () => {
    const html = page('zh-CN')
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n')).toBe(true)
    for (const name of ['head', 'body', 'main', 'article', 'h1', 'title'])
      expect(html.split(`</${name}>`), name).toHaveLength(2)
    expect(html.endsWith('</html>\n')).toBe(true)
  })

  it('says its language, Chinese where the article says none, and lets none break out', () => {
    expect(page('')).toContain('<html lang="zh-CN">')
    expect(page('en')).toContain('<html lang="en">')
    expect(page('"><script>')).not.toContain('"><script>')
  })
})
