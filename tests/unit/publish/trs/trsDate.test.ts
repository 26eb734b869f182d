import { describe, expect, it } from 'vitest'
import { trsDate } from '../../../../src/publish/trs/trsDate.ts'
import { trsMoment } from '../../../../src/publish/trs/trsMoment.ts'

describe('times for TRS WCM', () => {
  it.each([
    ['2016-05-19T14:08:00+08:00', '2016-05-19 14:08:00'],
    ['2016-05-19T14:08:00-05:00', '2016-05-19 14:08:00'],
    ['2016-05-19', '2016-05-19 00:00:00'],
    ['', ''],
    ['昨天', ''],
  ])('writes %s as %s, the clock as printed', (text, written) => {
    expect(trsDate(text)).toBe(written)
  })

  it('writes moments by the clock of Shanghai', () => {
    expect(trsMoment('2016-05-19T05:00:00.000Z')).toBe('2016-05-19 13:00:00')
    expect(trsMoment('')).toBe('')
  })
})
