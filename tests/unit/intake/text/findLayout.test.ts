import { describe, expect, it } from 'vitest'
import { findLayout } from '../../../../src/intake/text/findLayout.ts'
import type { Line } from '../../../../src/intake/text/line.ts'

const lines = (...texts: string[]): Line[] => texts.map((text, index) => ({ number: index + 1, text, indented: false }))

describe('the landmarks of a page', () => {
  const layout = (...texts: string[]) => findLayout(lines(...texts))

  it('are the breadcrumb and the info line', () => {
    expect(layout('', '首页 > 甲', '', '标题', '2016-05-19 来源：新华网')).toEqual({ breadcrumb: 1, info: 4 })
    expect(layout('标题', '2016-05-19 14:08 字号')).toEqual({ breadcrumb: null, info: 1 })
    expect(layout('首页 > 甲', '标题', '正文。', '2016-05-19 来源：新华网')).toEqual({ breadcrumb: 0, info: null })
  })

  it('are not found below body text, nor far down', () => {
    const none = { breadcrumb: null, info: null }
    expect(layout('正文。', '首页 > 甲', '2016-05-19 来源：新华网')).toEqual(none)
    expect(layout('字'.repeat(81), '首页 > 甲')).toEqual(none)
    expect(layout(...Array.from({ length: 41 }, () => '诗行'), '首页 > 甲')).toEqual(none)
    expect(layout('标题', '2016-05-19')).toEqual(none)
  })
})
