import fc from 'fast-check'
import { formatLocalDateTime } from '../../src/article/localDateTime.ts'

/** A moment or a date alone in its stored form, from a day that exists. */
export function arbitraryLocalDateTime(): fc.Arbitrary<string> {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  const time = fc.record({
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.integer({ min: 0, max: 59 }),
    offset: fc.constantFrom('+08:00', '+00:00', '-05:30'),
  })
  return fc.tuple(day, fc.option(time)).map(([date, clock]) =>
    formatLocalDateTime({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      time: clock,
    }),
  )
}
