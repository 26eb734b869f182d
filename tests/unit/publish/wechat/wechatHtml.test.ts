import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/article/article.ts'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { WECHAT_PROFILE } from '../../../../src/publish/profiles.ts'
import { wechatHtml } from '../../../../src/publish/wechat/wechatHtml.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { referenceArticle } from '../referenceArticle.ts'

function written(article: Article) {
  return wechatHtml(article, WECHAT_PROFILE, (name) => `images/${name}`)
}

/** The article’s HTML without its styles, which are a matter of taste. */
function bare(...content: NodeJson[]): string {
  const article = { ...referenceArticle(), document: { type: 'doc', content } as const }
  const metadata = { ...article.metadata, source: '', authorAffiliation: '', editors: [] }
  return written({ ...article, metadata })
    .html.replace(/ style="[^"]*"/g, '')
    .replace(/<\/?section>|\n/g, '')
}

function p(text: string, marks: NodeJson['marks'] = []): NodeJson {
  return { type: 'paragraph', content: [{ type: 'text', text, marks }] }
}

function list(type: 'bulletList' | 'orderedList', ...items: NodeJson[][]): NodeJson {
  return { type, content: items.map((content) => ({ type: 'listItem', content })) }
}

function link(href: string): NodeJson['marks'] {
  return [{ type: 'link', attrs: { href, title: '' } }]
}

describe('wechatHtml', () => {
  it('moves a nested list after its item, and what follows that list after it', () => {
    const inner = list('orderedList', [p('一之一')], [p('一之二')])
    expect(bare(list('bulletList', [p('一'), inner, p('一的后话')], [p('二')]))).toBe(
      '<ul><li>一</li><ol><li>一之一</li><li>一之二</li></ol><p>一的后话</p><li>二</li></ul>',
    )
  })

  it('keeps the words of links, and tells their addresses once, in notes', () => {
    const { html, links } = written({
      ...referenceArticle(),
      document: {
        type: 'doc',
        content: [
          p('甲', link('https://a.cn/1?b=2&c')),
          p('乙', link('https://b.cn/')),
          p('丙', link('https://a.cn/1?b=2&c')),
          p('丁', link('mailto:bianji@cssn.cn')),
        ],
      },
    })
    expect(links).toEqual(['https://a.cn/1?b=2&c', 'https://b.cn/', 'bianji@cssn.cn'])
    expect(html.replace(/<[^>]*>/g, '')).toContain(
      '甲[链1]\n乙[链2]\n丙[链1]\n丁[链3]\n参考链接：[链1] https://a.cn/1?b=2&amp;c[链2] https://b.cn/[链3] bianji@cssn.cn',
    )
    expect(html).not.toContain('<a')
  })

  it('tells footnotes, endnotes and links apart, and has each of them once below', () => {
    const note = (text: string, kind?: 'endnote'): NodeJson => ({
      type: 'footnote',
      attrs: kind === undefined ? { text } : { text, kind },
    })
    const line = p('甲', link('https://a.cn/'))
    const content = [...(line.content ?? []), note('见《旧唐书》'), note('参见附录', 'endnote')]
    const html = bare({ ...line, content }, p('乙', link('https://b.cn/')))
    const signs = (part: string) => part.match(/\[[^\]]+\]/g)
    const [text = '', below = ''] = html.split('<hr>')
    expect(signs(text)).toEqual(['[链1]', '[1]', '[i]', '[链2]'])
    expect(new Set(signs(text)).size).toBe(4)
    expect(below.replace(/<(?!\/?(?:ol|li)>)[^>]*>/g, '')).toBe(
      '脚注<ol><li>见《旧唐书》</li></ol>尾注[i] 参见附录参考链接：[链1] https://a.cn/[链2] https://b.cn/',
    )
  })

  it('drops links within the page and unsafe ones, and notes neither', () => {
    expect(bare(p('甲', link('#注释1')), p('乙', link('javascript:alert(1)')))).toBe('<p>甲</p><p>乙</p>')
  })

  it('writes indent, alignment and widths as styles', () => {
    const { html } = written(everythingArticle())
    expect(html).toContain('text-indent:2em">两端对齐的一段。')
    expect(html).toContain('text-align:center">居中的一段')
    expect(html).toContain('<img src="images/图 一#.png" alt="工作座谈会现场" style="width:80%;')
    expect(html).toMatch(/<th style="[^"]*width:120px">/)
    expect(html).not.toMatch(/ width="/)
  })

  it('stands source, affiliation and editors under the text', () => {
    const text = written(referenceArticle()).html.replace(/<[^>]*>/g, '\n')
    expect(text.trim().split(/\n+/).slice(-3)).toEqual([
      '来源:中国社会科学网',
      '作者单位:贵州省雷山县委组织部',
      '责编:钟义见',
    ])
  })

  it('prints the caption alone of a picture that is not here', () => {
    const figure = { type: 'figure', attrs: { asset: '没有.jpg' }, content: [{ type: 'text', text: '图注' }] }
    expect(bare(figure)).toBe('<p>图注</p>')
  })
})
