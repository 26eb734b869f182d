import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { readMarkdownManuscript } from '../../../../src/intake/markdown/readMarkdownManuscript.ts'
import { outlineOf } from '../../../helpers/word/outlineOf.ts'

const read = (...lines: string[]) => readMarkdownManuscript(lines.join('\n'))

describe('a manuscript in Markdown', () => {
  it('keeps headings, marks, lists with their levels, quotes, tables and rules', () => {
    const { metadata, found, document, losses } = read(
      '# 道路修复',
      '',
      '近日，**青溪县**召开*会议*，',
      '见[原文](https://x.example/a)。',
      '',
      '## 一、背景',
      '',
      '- 甲',
      '  1. 乙',
      '  2. 丙',
      '',
      '> 引文',
      '',
      '| 年 | 数 |',
      '| --- | --- |',
      '| 2015 | 3 |',
      '',
      '---',
      '',
      '##### 深处',
    )
    expect(metadata.title).toBe('道路修复')
    expect(found.title).toEqual({ where: '第一个 # 标题', confidence: 'sure' })
    expect(outlineOf(document)).toMatchInlineSnapshot(`
      "近日，{*青溪县*}召开{/会议/}，见{原文}(https://x.example/a)。
      ## 一、背景
      - 甲
        1. 乙
        2. 丙
      > → 引文
      |! 年
      |! 数
      ---row
      | 2015
      | 3
      ---row
      ___
      #### 深处"
    `)
    expect(losses).toEqual([])
    articleSchema.nodeFromJSON(document).check()
  })

  it('takes its front matter, in our own words, in others’ and in Chinese', () => {
    const { metadata, dropped, found } = read(
      '---',
      'title: "道路修复"',
      'date: 2021-07-06 09:15',
      'tags:',
      '  - 道路',
      '  - 治理',
      '作者: 张三',
      'editors: ["李四","王五"]',
      'layout: post',
      '---',
      '正文一段。',
    )
    expect(metadata).toMatchObject({
      title: '道路修复',
      publishedAt: '2021-07-06T09:15:00+08:00',
      keywords: ['道路', '治理'],
      authors: ['张三'],
      editors: ['李四', '王五'],
    })
    expect(dropped).toMatchObject([{ what: 'layout: post', line: 9 }])
    expect(Object.keys(found).sort()).toEqual(['authors', 'editors', 'keywords', 'publishedAt', 'title'])
  })

  it('lists pictures by name and on the network, and fetches none', () => {
    const { document, assets, losses } = read('前 ![桥](images/%E6%A1%A5.png) 后', '', '![](https://x.example/a.jpg)')
    expect(outlineOf(document)).toBe('前\n[桥.png]\n后\n[https://x.example/a.jpg]')
    expect(assets.map(({ name }) => name)).toEqual(['桥.png'])
    expect(losses.map(({ kind }) => kind)).toEqual(['missingBytes', 'remotePicture'])
  })

  it('keeps HTML as text, and no unsafe link', () => {
    const { document, losses } = read(
      '<script>alert(1)</script>',
      '',
      '[点](javascript:alert(1)) [看](file:///etc/passwd)',
    )
    expect(JSON.stringify(document)).not.toContain('"href"')
    expect(outlineOf(document)).toContain('<script>alert(1)</script>')
    expect(losses.every(({ kind }) => kind === 'unsafeAddress')).toBe(true)
  })

  it('tells code, and keeps its lines', () => {
    const { document, losses } = read('```', 'let a = 1', 'let b = 2', '```')
    expect(outlineOf(document)).toBe('→ let a = 1\n→ let b = 2')
    expect(losses).toMatchObject([{ kind: 'unsupported' }])
  })

  it('of nothing is an empty article, and any text gives a valid one', () => {
    for (const text of ['', '---\n---', '# ', '- ', '> ', '|a|\n|-|', `${'> '.repeat(200)}深`, `${'- '.repeat(60)}深`])
      articleSchema.nodeFromJSON(readMarkdownManuscript(text).document).check()
  })
})
