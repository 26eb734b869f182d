import { expect, it } from 'vitest'
import { blockReader } from '../../../../src/check/text/blockReader.ts'
import { knownText } from '../../../../src/check/text/knownText.ts'
import { pictureText } from '../../../../src/check/rules/pictureText.ts'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'

const picture = (words: string): NodeJson => ({
  type: 'figure',
  attrs: { asset: `${words}.png`, alt: '替代', credit: '张三' },
  ...(words === '' ? {} : { content: [{ type: 'text', text: words }] }),
})
const group: NodeJson = { type: 'figureGroup', content: [picture('甲'), picture('')] }
const said = (words: string): NodeJson => ({ type: 'groupCaption', content: [{ type: 'text', text: words }] })
const cell = (...content: NodeJson[]): NodeJson => ({ type: 'blockquote', content })
const read = blockReader(knownText)
const captions = (...content: NodeJson[]) =>
  read({ type: 'doc', content }).outline.pictures.map(({ caption }) => caption)

it('a picture has its own words and those that are said of its group, also where only these changed', () => {
  expect(captions(group, said('左右'))).toEqual(['甲 左右', '左右'])
  expect(captions(group, said('改了'))).toEqual(['甲 改了', '改了'])
  expect(captions(group, said(' '))).toEqual(['甲', ''])
  expect(captions(group)).toEqual(['甲', ''])
  expect(captions(cell(group, said('左右')))).toEqual(['甲 左右', '左右'])
  expect(captions(cell(said('上面的'), group), said('外面的'))).toEqual(['甲', ''])
})

it('lacks no caption where one is set for the whole group', () => {
  const found = (...content: NodeJson[]) => {
    const { outline } = read({ type: 'doc', content })
    return pictureText
      .check({ outline } as Parameters<typeof pictureText.check>[0], {} as never)
      .map(({ message }) => message?.zh)
  }
  expect(found(group)).toEqual(['图片缺少图注。'])
  expect(found(group, said('左：甲；右：乙。'))).toEqual([])
})

it('is checked as words', () => {
  expect(read({ type: 'doc', content: [group, said('左,右')] }).blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['caption', '甲'],
    ['caption', '左,右'],
  ])
})
