import { describe, expect, it } from 'vitest'
import { isMedium } from '../../../../../src/intake/webpage/credits/isMedium.ts'

describe('isMedium', () => {
  it.each(['新京报', '青溪晚报', '中国日报网', '央视新闻客户端', '省发改委', '人民网-文化频道'])(
    '%s can be',
    (text) => {
      expect(isMedium(text)).toBe(true)
    },
  )
  it.each(['首页', '分享', '打印', '我要评论', '下载', '2019-01-02', '他去了一趟报社，回来了。', '张三', ''])(
    '%s cannot',
    (text) => {
      expect(isMedium(text)).toBe(false)
    },
  )
})
