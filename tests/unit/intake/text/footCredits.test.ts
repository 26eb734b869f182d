import { describe, expect, it } from 'vitest'
import { footCredits } from '../../../../src/intake/text/footCredits.ts'

describe('a line of data', () => {
  it('below a body is of people and sources, not of titles and dates', () => {
    expect(footCredits('责编：张三')?.values).toHaveLength(1)
    expect(footCredits('标题：甲 责编：张三')).toBeNull()
    expect(footCredits('2016年5月19日')).toBeNull()
  })
})
