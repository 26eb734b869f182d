import { describe, expect, it } from 'vitest'
import { readCredits } from '../../../../src/intake/text/readCredits.ts'

describe('a line of data', () => {
  it('gives its date, its values, its page parts in their order, and the rest', () => {
    const credits = readCredits('2016年05月19日 14:08 新华网 来源：人民网 字号 打印 评论(3)')
    expect(credits).toMatchObject({
      date: { value: '2016-05-19T14:08:00+08:00' },
      values: [{ key: 'source', value: '人民网' }],
      rest: '新华网',
    })
    expect(credits?.furniture.map(({ what }) => what)).toEqual(['字号', '打印', '评论(3)'])
  })

  it.each([
    '2016年5月19日，会议在北京召开。',
    '2016年5月19日 北京',
    '来源：这个问题很难回答。',
    '作者：谁写的？没有人知道。',
    '时间：2016年5月19日 地点：北京',
    '发布时间：待定',
    '原文链接：javascript:alert(1)',
    '文/张三 图/李四',
    '关键词：党建',
    '普通的一句话',
    '字号大小不一',
    '打印技术',
    `来源：${'长'.repeat(300)}`,
  ])('is not %s', (text) => {
    expect(readCredits(text)).toBeNull()
  })

  it('knows the parts of a page wherever they stand', () => {
    const whats = (text: string) => readCredits(text)?.furniture.map(({ what }) => what)
    expect(whats('分享到：微信 微博 QQ空间')).toEqual(['分享到：微信 微博 QQ空间'])
    expect(whats('字号：[大] [中] [小] 【打印】【关闭】')).toEqual(['字号：[大] [中] [小]', '【打印】', '【关闭】'])
    expect(whats('浏览次数：1204')).toEqual(['浏览次数：1204'])
    expect(whats('转载请注明出处：中国社会科学网')).toEqual(['转载请注明出处：中国社会科学网'])
  })
})
