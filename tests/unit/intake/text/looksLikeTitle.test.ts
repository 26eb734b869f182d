import { describe, expect, it } from 'vitest'
import { looksLikeTitle } from '../../../../src/intake/text/looksLikeTitle.ts'

describe('a title', () => {
  it.each([
    '打好基层党建 决胜脱贫攻坚',
    '谁来决胜脱贫攻坚？',
    '“两学一做”在雷山',
    'WTO and China',
    '2016年5月19日要闻',
    '字'.repeat(60),
  ])('may be %s', (text) => {
    expect(looksLikeTitle(text)).toBe(true)
  })

  it.each([
    '',
    '会议召开。',
    '会议召开。随后散会',
    '近日，',
    '如下：',
    '字'.repeat(61),
    '777.jpg',
    '作者：张三',
    '2016-05-19',
    '分享到: 0',
    '返回首页',
  ])('is not %j', (text) => {
    expect(looksLikeTitle(text)).toBe(false)
  })
})
