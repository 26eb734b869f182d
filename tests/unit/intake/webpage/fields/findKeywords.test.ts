import { describe, expect, it } from 'vitest'
import { findKeywords } from '../../../../../src/intake/webpage/fields/findKeywords.ts'
import { helpReading, SENTENCE } from './helpReading.ts'

describe('findKeywords', () => {
  it('takes those displayed, also where each is a link', () => {
    expect(
      findKeywords(helpReading('2020-01-01', '<div><label>文章关键词：</label><a>灯会</a> <a>古镇</a></div>'), SENTENCE)
        ?.value,
    ).toEqual(['灯会', '古镇'])
  })
  it('takes the meta’s only where they are the article’s', () => {
    const meta = (content: string) =>
      findKeywords(helpReading('2020-01-01', '', `<meta name="keywords" content="${content}">`), SENTENCE)?.value
    expect(meta('灯会,古镇,花灯')).toEqual(['灯会', '古镇', '花灯'])
    expect(meta('青溪县;青溪县政府;政务公开')).toBeUndefined()
  })
})
