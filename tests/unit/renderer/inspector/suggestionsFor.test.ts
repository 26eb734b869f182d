import { describe, expect, it } from 'vitest'
import { suggestionsFor } from '../../../../renderer/inspector/suggestionsFor.ts'

const REMEMBERED = [
  '新华社',
  '中国社会科学网',
  '新华网',
  '人民网',
  'Xinhua',
  '光明网',
  '求是网',
  '中新网',
  '央视网',
  '法治网',
]

describe('suggestionsFor', () => {
  it('offers what begins with the text before what contains it', () => {
    expect(suggestionsFor(['北京新华社', '新华社', '人民网'], '新华', [])).toEqual(['新华社', '北京新华社'])
  })

  it('offers the latest for an empty field, but not all', () => {
    expect(suggestionsFor(REMEMBERED, '', [])).toEqual(REMEMBERED.slice(0, 8))
  })

  it('does not offer what is chosen, or typed already', () => {
    expect(suggestionsFor(REMEMBERED, '新华', ['新华社'])).toEqual(['新华网'])
    expect(suggestionsFor(REMEMBERED, ' 新华社 ', [])).toEqual([])
  })

  it('does not mind capitals', () => {
    expect(suggestionsFor(REMEMBERED, 'xin', [])).toEqual(['Xinhua'])
  })
})
