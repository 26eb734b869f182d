import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { fragmentHtml } from '../../../../src/publish/fragment/fragmentHtml.ts'
import { FRAGMENT_PROFILE } from '../../../../src/publish/profiles.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { referenceArticle } from '../referenceArticle.ts'

function fragment(...content: NodeJson[]): string {
  return fragmentHtml({ ...everythingArticle(), document: { type: 'doc', content } }, FRAGMENT_PROFILE)
}

function p(text: string, attrs: Record<string, unknown>): NodeJson {
  return { type: 'paragraph', attrs, content: [{ type: 'text', text }] }
}

describe('the fragment', () => {
  it('writes the reference body as six paragraphs behind two full-width spaces', () => {
    const article = referenceArticle()
    const expected = bodyText(article.document)
      .split('\n')
      .map((line) => `<p>　　${line}</p>\n`)
    expect(expected).toHaveLength(6)
    expect(fragmentHtml(article, FRAGMENT_PROFILE)).toBe(expected.join(''))
  })

  it('indents only what begins at the margin and is to be indented', () => {
    expect(
      fragment(
        p('甲', { align: 'start', indent: 2 }),
        p('乙', { align: 'justify', indent: 2 }),
        p('丙', { align: 'start', indent: 0 }),
        p('丁', { align: 'center', indent: 2 }),
        p('戊', { align: 'end', indent: 0 }),
      ),
    ).toBe(
      [
        '<p>　　甲</p>',
        '<p style="text-align:justify">　　乙</p>',
        '<p>丙</p>',
        '<p style="text-align:center">丁</p>',
        '<p style="text-align:right">戊</p>',
        '',
      ].join('\n'),
    )
  })

  it('sets a picture in a paragraph and its caption in the next', () => {
    const caption = [{ type: 'text', text: '图注' }]
    const picture = { type: 'figure', attrs: { asset: '图 一#.png', alt: '会场', credit: '张三' }, content: caption }
    expect(fragment(picture)).toBe(
      '<p style="text-align:center"><img src="images/%E5%9B%BE%20%E4%B8%80%23.png" style="max-width:100%" alt="会场"></p>\n' +
        '<p style="text-align:center">图注 摄影:张三</p>\n',
    )
    expect(fragment({ ...picture, attrs: { remote: 'https://a.cn/b.jpg' } })).toBe(
      '<p style="text-align:center">图注</p>\n',
    )
  })

  it('has no class, script, font or style but text-align, the colours and boxes of the house, and what sets pictures side by side and keeps them in their column', () => {
    const html = fragmentHtml(everythingArticle(), FRAGMENT_PROFILE)
    expect(html).not.toMatch(/\sclass=|<script|<style|<font|<span(?! style="color:#845400">)|<div|\sid=|\son\w+=/i)
    expect([...html.matchAll(/style="([^"]*)"/g)].map(([, style]) => style?.replace(/:.*/, ''))).toEqual(
      expect.arrayContaining(['text-align']),
    )
    expect(html).not.toMatch(
      /style="(?!text-align:(?:left|center|right|justify)"|color:#845400"|border:1px solid #bbb;padding:1em"|display:flex;(?:flex-wrap:wrap;)?gap:8px;margin:0"|flex:1 0 100%;text-align:center"|flex:[\d.]+;margin:0;overflow-wrap:anywhere"|(?:max-)?width:100%")/,
    )
  })

  it('is the fragment that was looked at, of the reference article and with every node and mark', async () => {
    await expect(fragmentHtml(referenceArticle(), FRAGMENT_PROFILE)).toMatchFileSnapshot(
      '../../../fixtures/publish/reference.fragment.html',
    )
    await expect(fragmentHtml(everythingArticle(), FRAGMENT_PROFILE)).toMatchFileSnapshot(
      '../../../fixtures/publish/everything.fragment.html',
    )
  })
})
