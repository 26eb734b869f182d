import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { NOTE_KINDS, noteAttributes } from '../../../src/article/document/noteKind.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { FRAGMENT_PROFILE, PAGE_PROFILE } from '../../../src/publish/profiles.ts'
import { arbitraryArticle } from '../../helpers/arbitraryArticle.ts'
import { vnu } from '../../helpers/vnu.ts'
import { everythingArticle } from './everythingArticle.ts'
import { publishedText } from './publishedText.ts'
import { referenceArticle } from './referenceArticle.ts'
import { trappedArticle } from './trappedArticle.ts'

const FULL: Profile = {
  ...PAGE_PROFILE,
  dublinCore: true,
  site: { siteName: '站', siteDomain: 'a.cn', siteIdCode: 'bm1', columnType: '新闻', url: 'https://a.cn/b/c.html' },
}

const written = [referenceArticle(), everythingArticle(), trappedArticle()]
const noted = { ...referenceArticle(), document: withNotes() }
const generated = fc.sample(arbitraryArticle(), { seed: 20160519, numRuns: 25 })

/** The reference article's body with notes of both kinds. */
function withNotes(): DocumentJson {
  const { document } = referenceArticle()
  const notes = NOTE_KINDS.map((kind) => ({ type: 'footnote', attrs: noteAttributes(kind, '见《通知》<第 1 条>。') }))
  const [first, ...rest] = document.content ?? []
  return { ...document, content: [{ ...first!, content: [...(first?.content ?? []), ...notes] }, ...rest] }
}

function asPage(fragment: string): string {
  return `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>片段</title></head><body><h1>题</h1>\n${fragment}</body></html>\n`
}

describe('validity', () => {
  it('has no error in the W3C checker’s eyes: pages and fragments, with every node and mark, traps, generated articles', () => {
    const pages = [noted, ...written, ...generated].flatMap((article) => [
      publishedText(article, PAGE_PROFILE),
      publishedText(article, FULL),
      asPage(publishedText(article, FRAGMENT_PROFILE)),
    ])
    const findings = vnu([...pages, '<!DOCTYPE html><p>no title</p>'])
    expect(findings.filter(({ page, type }) => type === 'error' && page < pages.length)).toEqual([])
    expect(findings.filter(({ page, type }) => type === 'error' && page === pages.length)).not.toEqual([])
    expect(findings.filter(({ page }) => page < 9)).toEqual([])
  })

  it('has no finding of html-validate’s recommended rules in whole pages', async () => {
    expect(
      await lint(
        [...written.slice(0, 2), noted].map((article) => publishedText(article, FULL)),
        {},
      ),
    ).toEqual([])
  })

  it('has none in fragments either, whose alignment must be a style since a CMS has no classes for it', async () => {
    const fragments = [...written, noted].map((article) => publishedText(article, FRAGMENT_PROFILE))
    expect(await lint(fragments, { 'no-inline-style': 'off' })).toEqual([])
    expect(await lint(['<p>未<b>完</p>'], {})).not.toEqual([])
  })
})

async function lint(pages: readonly string[], rules: Record<string, 'off'>): Promise<string[]> {
  const checker = new HtmlValidate({ extends: ['html-validate:recommended'], rules })
  const reports = await Promise.all(pages.map((page) => checker.validateString(page)))
  return reports.flatMap(({ results }) =>
    results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
  )
}
