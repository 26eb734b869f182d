import { describe, expect, it } from 'vitest'
import { matchPattern, patternOf } from '../../../../src/article/find/matchPattern.ts'
import { EMPTY_QUERY } from '../../../../src/article/find/searchQuery.ts'

const pattern = (text: string, matchCase = false) => patternOf({ ...EMPTY_QUERY, text, matchCase, isPattern: true })

describe('patterns', () => {
  it('tells where they fit and what their groups hold', () => {
    const found = matchPattern('2016年5月，2017年', pattern('(\\d{4})年(\\d)?') as RegExp, 10)
    expect(found).toEqual([
      { from: 0, to: 6, groups: ['2016年5', '2016', '5'] },
      { from: 8, to: 13, groups: ['2017年', '2017', ''] },
    ])
  })

  it('leaves out places of no length, stops where it is told, and is null where it is none', () => {
    expect(matchPattern('甲乙', pattern('x*') as RegExp, 10)).toEqual([])
    expect(matchPattern('啊'.repeat(9), pattern('啊') as RegExp, 4)).toHaveLength(4)
    expect(pattern('(')).toBeNull()
    expect(matchPattern('Ab', pattern('ab', true) as RegExp, 10)).toEqual([])
  })
})
