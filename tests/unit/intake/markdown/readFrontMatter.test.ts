import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../../../src/intake/markdown/readFrontMatter.ts'

describe('readFrontMatter', () => {
  it('is none without its two lines', () => {
    expect(readFrontMatter(['正文']).length).toBe(0)
    expect(readFrontMatter(['---', '正文一段']).length).toBe(0)
  })

  it('reads lists in brackets with and without quotes, and values with comments', () => {
    const { values, length } = readFrontMatter([
      '---',
      'tags: [道路, "治理"]',
      "title: '甲''乙' ",
      'source: 青溪网 # 自',
      '---',
      'x',
    ])
    expect(values).toEqual({ keywords: ['道路', '治理'], title: "甲'乙", source: '青溪网' })
    expect(length).toBe(5)
  })

  it('tells what is no field, and takes no name of the language’s own', () => {
    const { values, others } = readFrontMatter(['---', 'constructor: x', '  nested: y', '---'])
    expect(values).toEqual({})
    expect(others.map(({ line }) => line)).toEqual([2, 3])
  })
})
