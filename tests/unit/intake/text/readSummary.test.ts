import { describe, expect, it } from 'vitest'
import type { Line } from '../../../../src/intake/text/line.ts'
import { readSummary } from '../../../../src/intake/text/readSummary.ts'

const lines = (...texts: string[]): Line[] =>
  texts.map((text, index) => ({ number: index + 1, text: text.trim(), indented: /^\s/.test(text) }))

describe('a label with a value that may run on', () => {
  it.each([
    [['内容摘要:一'], 'abstract', '一', 1],
    [['内容摘要:', '', '关键词:甲'], 'abstract', '', 2],
    [['摘要：一', '', '二', '关键词：甲'], 'abstract', '一\n二', 3],
    [['摘要：一', '', '二', '三', '四', '五', '关键词：甲'], 'abstract', '一', 1],
    [['作者简介：一', '二', '', '正文'], 'authorBio', '一\n二', 2],
    [['作者简介：一', '二', '三'], 'authorBio', '一', 1],
    [['作者简介：', '　　正文'], 'authorBio', '', 1],
    [['关键词：甲', '乙', '', '正文'], 'keywords', '甲', 1],
    [['关键词：甲；', '乙', '', '正文'], 'keywords', '甲；\n乙', 2],
    [['【核心提示】一'], 'abstract', '一', 1],
  ])('%j', (texts, key, value, next) => {
    expect(readSummary(lines(...texts), 0)).toEqual({ key, value, next })
  })

  it.each(['摘要', '关键词很重要', '来源：甲', '本文摘要：一', ''])('is not %j', (text) => {
    expect(readSummary(lines(text), 0)).toBeNull()
  })
})
