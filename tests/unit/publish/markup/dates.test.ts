import { describe, expect, it } from 'vitest'
import { chineseDate, machineDate, minuteDate, shanghaiDate } from '../../../../src/publish/markup/dates.ts'

describe('dates', () => {
  it('prints a moment as the reference page does', () => {
    expect(chineseDate('2016-05-19T14:08:00+08:00')).toBe('2016年05月19日 14:08')
    expect(chineseDate('2016-05-19')).toBe('2016年05月19日')
  })

  it('prints the wall-clock time of its own place, never another’s', () => {
    expect(chineseDate('2016-05-19T23:59:59-05:30')).toBe('2016年05月19日 23:59')
  })

  it('writes the minute form of CMS metas', () => {
    expect(minuteDate('2016-05-19T14:08:31+08:00')).toBe('2016-05-19 14:08')
    expect(minuteDate('2016-05-19')).toBe('2016-05-19')
  })

  it.each(['', '昨天', '2016-02-30', '2016-05-19T25:00:00+08:00'])('prints nothing for %j', (text) => {
    expect([chineseDate(text), minuteDate(text), machineDate(text)]).toEqual(['', '', null])
  })

  it('gives machines only what HTML takes', () => {
    expect(machineDate('2016-05-19T14:08:00+08:00')).toBe('2016-05-19T14:08:00+08:00')
    expect(machineDate('2016-05-19T14:08:00+99:00')).toBeNull()
    expect(machineDate('0000-05-19')).toBeNull()
  })

  it('brings a UTC moment to Shanghai', () => {
    expect(shanghaiDate('2016-05-19T20:30:15.123Z')).toBe('2016-05-20T04:30:15+08:00')
  })

  it.each(['', 'never', '9999-12-31T23:00:00Z', '+275760-09-13T00:00:00Z'])('gives null for the moment %j', (utc) => {
    expect(shanghaiDate(utc)).toBeNull()
  })
})
