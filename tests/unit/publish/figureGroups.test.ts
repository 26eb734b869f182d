import { describe, expect, it } from 'vitest'
import type { DocumentJson, NodeJson } from '../../../src/article/document/documentJson.ts'
import { readWebPage } from '../../../src/intake/webpage/readWebPage.ts'
import { foldBody } from '../../../src/publish/markup/foldBody.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { pictureCaptions } from '../../../src/publish/pictureCaptions.ts'
import { publish } from '../../../src/publish/publish.ts'
import { recordingWriter } from './markup/recordingWriter.ts'
import { everythingArticle } from './everythingArticle.ts'
import { publishedText } from './publishedText.ts'

const picture = (asset: string, words: string, attrs: Record<string, unknown> = {}): NodeJson => ({
  type: 'figure',
  attrs: { asset, ...attrs },
  ...(words === '' ? {} : { content: [{ type: 'text', text: words }] }),
})
const [wide, tall] = ['图 一#.png', '小图.png']
const group = (...content: NodeJson[]): NodeJson => ({ type: 'figureGroup', content })
const both = group(picture(wide, '甲', { credit: '张三', width: 50, align: 'left' }), picture(tall, '乙'))
const body = (...content: NodeJson[]): DocumentJson => ({ type: 'doc', content })
const articleOf = (...content: NodeJson[]) => ({ ...everythingArticle(), document: body(...content) })
const profileOf = (target: string) => BUILT_IN_PROFILES.find((profile) => profile.target === target)!
const textOf = (target: string, ...content: NodeJson[]) => publishedText(articleOf(...content), profileOf(target))

describe('the walk over a body', () => {
  it('gives the pictures of a group as wide as their places', () => {
    expect(foldBody(body(both), recordingWriter())).toEqual([`group(${wide} null center 甲 | ${tall} null center 乙)`])
  })

  it('gives one after the other where a target has no groups, as they are by themselves', () => {
    const writer = recordingWriter()
    delete writer.figureGroup
    expect(foldBody(body(both), writer)).toEqual([`figure(${wide} 50 left 甲)`, `figure(${tall} null center 乙)`])
  })

  it('knows no group of what 修订 left alone', () => {
    const gone = {
      ...picture(tall, '乙'),
      marks: [{ type: 'deletion', attrs: { id: 'abcdef12', by: '甲', at: '2026-05-19T06:08:00.000Z' } }],
    }
    expect(foldBody(body(group(picture(wide, '甲'), gone)), recordingWriter())).toEqual([
      `figure(${wide} null center 甲)`,
    ])
    expect(foldBody(body(group(gone, gone), { type: 'horizontalRule' }), recordingWriter())).toEqual(['hr'])
    expect(foldBody(body(group(gone, gone)), recordingWriter())).toEqual(['p(start 2 )'])
  })
})

it.each([
  ['page', '<figure class="group"><figure class="center s150"><img src="images/'],
  ['page', '<figcaption>甲 <span class="credit">摄影:张三</span></figcaption></figure><figure class="center s75">'],
  ['page', '.s150{flex:1.5 1 0}'],
  [
    'fragment',
    '<figure style="display:flex;gap:8px;margin:0"><figure style="flex:1.5;margin:0;overflow-wrap:anywhere"><p style="text-align:center"><img',
  ],
  [
    'fragment',
    '<p style="text-align:center">甲 摄影:张三</p></figure><figure style="flex:0.75;margin:0;overflow-wrap:anywhere">',
  ],
  ['trs', '<figure style="display:flex;gap:8px;margin:0">'],
  ['wechat', '<section style="display:flex"><section style="flex:1.5;'],
  ['markdown', '甲 摄影:张三\n\n![]'],
  ['word', '<w:tblStyle w:val="FigureGroupTable">'],
])('as %s: %s', (target, expected) => {
  expect(textOf(target, both)).toContain(expected)
})

it.each(['page', 'fragment', 'wechat', 'markdown', 'word', 'trs', 'cnml', 'ninjs'])(
  'no caption, photographer or picture is lost, whatever cannot be shown: %s',
  (target) => {
    const four = group(
      picture(wide, '第一张', { credit: '赵一' }),
      picture('没有.jpg', '第二张', { credit: '钱二' }),
      picture('', '第三张', { credit: '孙三' }),
      picture(tall, '第四张', { credit: '李四' }),
    )
    const text = textOf(target, four)
    for (const words of ['第一张', '第二张', '第三张', '第四张', '赵一', '钱二', '孙三', '李四'])
      expect(text).toContain(words)
    const { warnings, files } = publish(articleOf(four), profileOf(target))
    expect(warnings.filter(({ code }) => code === 'missingBytes').length).toBeGreaterThanOrEqual(2)
    expect(files.length).toBeGreaterThan(0)
  },
)

/** What a target sets pictures side by side with. */
const IN_A_ROW = /class="group"|style="display:flex|<w:tblStyle w:val="FigureGroupTable"/

it.each(['page', 'fragment', 'wechat', 'word'])('one that has nothing to show leaves no hole: %s', (target) => {
  const empty = picture('没有.jpg', '')
  expect(textOf(target, group(picture(wide, '甲'), empty))).not.toMatch(IN_A_ROW)
  expect(textOf(target, both)).toMatch(IN_A_ROW)
  expect(textOf(target, group(empty, empty))).not.toMatch(IN_A_ROW)
})

it('tells where pictures could not stand side by side', () => {
  const told = (target: string) =>
    publish(articleOf(both), profileOf(target)).warnings.filter(({ code }) => code === 'otherForm')
  expect(told('markdown').map(({ message }) => message.zh)).toEqual(['这里图片不能并排：1 个组图改为一张一张往下排。'])
  for (const target of ['page', 'fragment', 'wechat', 'word']) expect(told(target)).toEqual([])
})

it('comes back from its page', () => {
  const { document } = readWebPage(textOf('page', both))
  expect(document.content?.map(({ type }) => type)).toEqual(['figureGroup'])
  expect(document.content?.[0]?.content?.map(({ attrs, content }) => [attrs?.asset, attrs?.credit, content])).toEqual([
    [wide, '张三', [{ type: 'text', text: '甲' }]],
    [tall, '', [{ type: 'text', text: '乙' }]],
  ])
})

describe('what is said of a group as a whole', () => {
  const caption: NodeJson = {
    type: 'groupCaption',
    content: [
      { type: 'text', text: '左：会场；右：' },
      { type: 'text', marks: [{ type: 'bold' }], text: '茶园' },
    ],
  }

  it('goes with its group; alone, and where a target has no groups, it is a line in the middle', () => {
    const said = '左：会场；右：bold{茶园}'
    expect(foldBody(body(both, caption), recordingWriter())).toEqual([
      `group(${wide} null center 甲 | ${tall} null center 乙 = ${said})`,
    ])
    const writer = recordingWriter()
    delete writer.figureGroup
    expect(foldBody(body(both, caption), writer)).toEqual([
      `figure(${wide} 50 left 甲)`,
      `figure(${tall} null center 乙)`,
      `p(center 0 ${said})`,
    ])
    expect(foldBody(body(caption, both), recordingWriter())[0]).toBe(`p(center 0 ${said})`)
  })

  it.each([
    ['page', '.body .group>figcaption{flex:1 0 100%;margin:0}'],
    ['page', '@media (max-width:36rem){.body .group>figcaption{margin-top:-1.25em}}'],
    ['page', '</figure><figcaption>左：会场；右：<strong>茶园</strong></figcaption></figure>'],
    ['fragment', '<figure style="display:flex;flex-wrap:wrap;gap:8px;margin:0">'],
    [
      'fragment',
      '</figure><figcaption style="flex:1 0 100%;text-align:center">左：会场；右：<strong>茶园</strong></figcaption></figure>',
    ],
    ['wechat', '</section></section><p style="'],
    ['markdown', '左：会场；右：**茶园**'],
    ['word', '</w:tbl><w:p><w:pPr><w:pStyle w:val="GroupCaption"'],
  ])('as %s: %s', (target, expected) => {
    expect(textOf(target, both, caption)).toContain(expected)
  })

  it.each(['page', 'fragment', 'wechat', 'word', 'markdown', 'trs', 'cnml', 'ninjs'])(
    'is there once, whatever of its pictures can be shown: %s',
    (target) => {
      for (const pictures of [
        both,
        group(picture(wide, ''), picture('没有.jpg', '')),
        group(picture('', ''), picture('', '')),
      ]) {
        const words = publish(
          articleOf(pictures, { ...caption, content: [{ type: 'text', text: '左会场右茶园' }] }),
          profileOf(target),
        )
        expect(words.files.length).toBeGreaterThan(0)
        const text = textOf(target, pictures, { ...caption, content: [{ type: 'text', text: '左会场右茶园' }] })
        expect(text).toContain('左会场右茶园')
      }
    },
  )

  it('changes nothing of a group without', () => {
    expect(textOf('fragment', both)).not.toContain('figcaption')
    expect(textOf('page', both)).not.toContain('flex-wrap')
    expect(textOf('fragment', both, { type: 'groupCaption' })).toBe(textOf('fragment', both))
  })

  it('comes back from its page', () => {
    const { document } = readWebPage(textOf('page', both, caption))
    expect(document.content?.map(({ type }) => type)).toEqual(['figureGroup', 'groupCaption'])
    expect(document.content?.[1]?.content).toEqual(caption.content)
  })

  it('is what a picture without words of its own is described by', () => {
    const captions = pictureCaptions(body(group(picture(wide, '甲'), picture(tall, '')), caption))
    expect(captions.get(wide)).toBe('甲')
    expect(captions.get(tall)).toBe('左：会场；右：茶园')
  })
})
