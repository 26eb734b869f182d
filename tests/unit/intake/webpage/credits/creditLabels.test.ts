import { describe, expect, it } from 'vitest'
import { LABEL_SOURCE, roleOf } from '../../../../../src/intake/webpage/credits/creditLabels.ts'

describe('roleOf', () => {
  it.each([
    ['来源', 'source'],
    ['责编', 'editorInChief'],
    ['編輯', 'editor'],
    ['责任校对', 'proofreader'],
    ['终审', 'reviewer'],
    ['关键词', 'keywords'],
    ['作者单位', 'affiliation'],
    ['图片来源', 'other'],
    ['浏览次数', 'other'],
  ])('%s: %s', (label, role) => {
    expect(roleOf(label)).toBe(role)
  })
  it('does not mind space within a label', () => {
    expect([roleOf('作　者'), roleOf('责 编'), roleOf('责\u2063任编辑')]).toEqual([
      'author',
      'editorInChief',
      'editorInChief',
    ])
  })
  it('knows no other words', () => {
    expect([roleOf('灯会'), roleOf('日'), roleOf(''), roleOf('constructor')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('LABEL_SOURCE', () => {
  const label = (text: string) => new RegExp(LABEL_SOURCE).exec(text)?.[1]
  it.each([
    ['来源：青溪日报', '来源'],
    ['责 编|苏叶', '责 编'],
    ['图片来源：新华社', '图片来源'],
    ['审核人员：田禾', '审核'],
    ['文/林青山', '文'],
  ])('finds the longest label of %s', (text, found) => {
    expect(label(text)).toBe(found)
  })
  it.each(['作者认为来源可靠', '来源', '编辑//', '灯会：开幕'])('finds none in %s', (text) => {
    expect(label(text)).toBeUndefined()
  })
})
