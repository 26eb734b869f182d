import { describe, expect, it } from 'vitest'
import { findAbstract } from '../../../../../src/intake/webpage/fields/findAbstract.ts'
import { helpReading, SENTENCE } from './helpReading.ts'

describe('findAbstract', () => {
  it('takes a labelled one, else the meta’s if it is no copy of the beginning', () => {
    expect(findAbstract(helpReading('内容摘要：灯会开幕，花灯点亮，游客数万。'), SENTENCE)?.value).toBe(
      '灯会开幕，花灯点亮，游客数万。',
    )
    const meta = (content: string) =>
      findAbstract(helpReading('2020', '', `<meta name="description" content="${content}">`), SENTENCE)?.value
    expect(meta('三百余盏手工花灯沿河次第点亮，东溪古镇的灯会开幕')).toContain('三百余盏')
    expect(meta(SENTENCE)).toBeUndefined()
    expect(meta('青溪网是综合新闻网站，提供新闻、服务与互动')).toBeUndefined()
  })
})
