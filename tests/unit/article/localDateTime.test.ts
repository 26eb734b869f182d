import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLocalDateTime, isLocalDateTime, parseLocalDateTime } from '../../../src/article/localDateTime.ts'
import { arbitraryLocalDateTime } from '../../helpers/arbitraryLocalDateTime.ts'

describe('a moment as a page prints it', () => {
  it('is written as it was read', () => {
    fc.assert(
      fc.property(arbitraryLocalDateTime(), (text) => {
        const value = parseLocalDateTime(text)
        expect(value === null ? null : formatLocalDateTime(value)).toBe(text)
      }),
    )
  })

  it('has its parts', () => {
    expect(parseLocalDateTime('2016-05-19T14:08:09+08:00')).toEqual({
      year: 2016,
      month: 5,
      day: 19,
      time: { hour: 14, minute: 8, second: 9, offset: '+08:00' },
    })
    expect(parseLocalDateTime('2016-05-19')).toEqual({ year: 2016, month: 5, day: 19, time: null })
  })

  it.each(['2016-02-29', '2000-02-29', '2016-12-31T23:59:59+00:00', '2016-05-19T00:00:00-05:30'])(
    'takes %s',
    (text) => {
      expect(isLocalDateTime(text)).toBe(true)
    },
  )

  it.each([
    '',
    '2016-5-19',
    '2015-02-29',
    '1900-02-29',
    '2016-00-10',
    '2016-13-01',
    '2016-04-31',
    '2016-05-00',
    '2016-05-19T24:00:00+08:00',
    '2016-05-19T14:60:00+08:00',
    '2016-05-19T14:08:60+08:00',
    '2016-05-19T14:08:00',
    '2016-05-19T14:08:00Z',
    '2016-05-19T14:08:00+99:99',
    '2016-05-19 14:08',
    ' 2016-05-19',
    '2016-05-19\n',
  ])('refuses %j', (text) => {
    expect(isLocalDateTime(text)).toBe(false)
  })
})
