import { describe, expect, it } from 'vitest'
import { findTail } from '../../../../src/intake/text/findTail.ts'
import type { Line } from '../../../../src/intake/text/line.ts'

const lines = (...texts: string[]): Line[] => texts.map((text, index) => ({ number: index + 1, text, indented: false }))
const tail = (isPage: boolean, ...texts: string[]) => findTail(lines(...texts), 0, isPage)

describe('the end of a body', () => {
  it('in a page is the first mark of the foot, with the data just above it', () => {
    expect(tail(true, '正文。', '', '作者单位：甲', '', '分享到：0', '猜你喜欢', '777.jpg')).toBe(1)
    expect(tail(true, '正文。', '分享到：0', '又是正文。', '(责编：张三)')).toBe(3)
    expect(tail(true, '正文。', '小标题', '(责编：张三)')).toBe(2)
    expect(tail(true, '正文。', '猜你喜欢')).toBe(2)
    expect(tail(true, ...Array.from({ length: 30 }, () => '诗行'), '(责编：张三)')).toBe(30)
  })

  it('elsewhere lies above the lines that are known for what they are', () => {
    expect(tail(false, '正文。', '责编：张三', '777.jpg')).toBe(1)
    expect(tail(false, '正文。', '责编：张三', '诗行')).toBe(3)
    expect(tail(false, '责编：张三')).toBe(0)
    expect(tail(false)).toBe(0)
  })
})
