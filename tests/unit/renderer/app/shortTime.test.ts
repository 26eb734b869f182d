import { describe, expect, it } from 'vitest'
import { clockTime, shortTime } from '../../../../renderer/app/shortTime.ts'

describe('a time in short', () => {
  const now = new Date(2016, 4, 19, 20, 0)
  const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()

  it('is the hour today, the day this year, the whole date before', () => {
    expect(shortTime(at(2016, 4, 19, 14, 8), now, 'zh')).toBe('14:08')
    expect(shortTime(at(2016, 4, 18, 14, 8), now, 'zh')).toBe('5月18日')
    expect(shortTime(at(2015, 11, 31, 23, 59), now, 'zh')).toBe('2015年12月31日')
    expect(shortTime(at(2016, 4, 18, 14, 8), now, 'en')).toBe('18 May')
    expect(clockTime(at(2016, 4, 19, 4, 8))).toBe('04:08')
  })

  it('is empty where there is none', () => {
    expect(shortTime('', now, 'zh')).toBe('')
    expect(shortTime('昨天', now, 'zh')).toBe('')
  })
})
