import { describe, expect, it } from 'vitest'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { bodyHtml } from '../../../../src/publish/page/bodyHtml.ts'
import { everythingArticle } from '../everythingArticle.ts'

function body(...content: NodeJson[]) {
  return bodyHtml({ ...everythingArticle(), document: { type: 'doc', content } }, (name) => `pictures/${name}`)
}

function figure(attrs: Record<string, unknown>, caption = ''): NodeJson {
  return { type: 'figure', attrs, content: caption === '' ? [] : [{ type: 'text', text: caption }] }
}

describe('the body of a page', () => {
  it('writes pictures with size, alt, caption and credit', () => {
    expect(body(figure({ asset: '图 一#.png', alt: '会"场', credit: '张三' }, '图注')).html).toBe(
      '<figure class="center"><img src="pictures/图 一#.png" alt="会&quot;场" width="1200" height="800">' +
        '<figcaption>图注 <span class="credit">摄影:张三</span></figcaption></figure>',
    )
  })

  it('writes a picture’s width as a class with its rule, never as a style', () => {
    const { html, css } = body(figure({ asset: '小图.png', width: 60 }), figure({ asset: '小图.png', width: 60 }))
    expect(html).toContain('<figure class="center w60">')
    expect(html).not.toContain('style')
    expect(css).toBe('.w60{width:60%}')
  })

  it('prints the caption alone where the picture is not here, and nothing where there is none', () => {
    expect(body(figure({ asset: '没有.jpg', width: 50 }, '图注')).html).toBe(
      '<figure class="center"><figcaption>图注</figcaption></figure>',
    )
    expect(body(figure({ remote: 'https://a.cn/b.jpg' }, '远图')).html).not.toContain('a.cn')
    expect(body(figure({ asset: '没有.jpg' })).html).toBe('')
  })

  it('keeps the column widths of a table', () => {
    const cell = (colwidth: number[]): NodeJson => ({
      type: 'tableCell',
      attrs: { colwidth, colspan: colwidth.length },
    })
    const { html, css } = body({
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell([80, 120])] },
        { type: 'tableRow', content: [cell([80]), cell([0])] },
      ],
    })
    expect(html).toContain('<tr><td colspan="2" class="c200"></td></tr><tr><td class="c80"></td><td></td></tr>')
    expect(css).toBe('.c200{width:200px}\n.c80{width:80px}')
  })

  it('tells indent and alignment apart by class', () => {
    const p = (align: string, indent: number): NodeJson => ({
      type: 'paragraph',
      attrs: { align, indent },
      content: [{ type: 'text', text: '文' }],
    })
    expect(body(p('start', 2), p('start', 0), p('center', 0), p('end', 0), p('justify', 2), p('justify', 0)).html).toBe(
      [
        '<p>文</p>',
        '<p class="flush">文</p>',
        '<p class="center">文</p>',
        '<p class="end">文</p>',
        '<p class="justify">文</p>',
        '<p class="justify flush">文</p>',
      ].join('\n'),
    )
  })
})
