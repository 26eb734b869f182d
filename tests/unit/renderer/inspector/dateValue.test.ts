import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { isLocalDateTime, SHANGHAI } from '../../../../src/article/localDateTime.ts'
import { fromPickedDate, toPickedDate, toShanghaiMinute } from '../../../../renderer/inspector/dates/dateValue.ts'
import { arbitraryLocalDateTime } from '../../../helpers/arbitraryLocalDateTime.ts'

const round = (text: string) => fromPickedDate(toPickedDate(text))

describe('the date of the picker', () => {
  it('is the wall-clock time of the reference page', () => {
    expect(toPickedDate('2016-05-19T14:08:00+08:00')).toMatchObject({
      year: 2016,
      month: 5,
      day: 19,
      hour: 14,
      minute: 8,
    })
  })

  it('keeps a date alone a date alone', () => {
    expect(toPickedDate('2016-05-19')).not.toHaveProperty('hour')
    expect(round('2016-05-19')).toBe('2016-05-19')
  })

  it('shows another offset as the same moment in Shanghai', () => {
    expect(round('2016-05-19T06:08:00+00:00')).toBe('2016-05-19T14:08:00+08:00')
    expect(round('2016-12-31T20:00:00+00:00')).toBe('2017-01-01T04:00:00+08:00')
  })

  it('has none for an empty field or a day that does not exist', () => {
    expect(toPickedDate('')).toBeNull()
    expect(toPickedDate('2016-02-30')).toBeNull()
    expect(fromPickedDate(null)).toBe('')
  })

  it('comes back as it went in; with another offset, as the same moment', () => {
    fc.assert(
      fc.property(arbitraryLocalDateTime(), (text) => {
        const back = round(text)
        expect(isLocalDateTime(back)).toBe(true)
        if (!text.includes('T') || text.endsWith(SHANGHAI)) expect(back).toBe(text)
        else expect(Date.parse(back)).toBe(Date.parse(text))
      }),
    )
  })

  it('takes the present moment to the minute', () => {
    expect(toShanghaiMinute(new Date('2016-05-19T06:08:42.123Z'))).toBe('2016-05-19T14:08:00+08:00')
  })
})
