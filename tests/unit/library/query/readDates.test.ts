import { expect, it } from 'vitest'
import { readDates } from '../../../../src/library/query/readDates.ts'

const within = (text: string, moment: string) => {
  const dates = readDates(text, '2016-05-19')
  if (dates === null) return null
  return (dates.from === null || moment >= dates.from) && (dates.before === null || moment < dates.before)
}

it.each([
  ['2016-05', '2016-05-31T23:59:00+08:00', true],
  ['2016-05', '2016-06-01', false],
  ['2016-05..2016-06', '2016-06-30T10:00', true],
  ['2016-05..2016-06', '2016-07-01', false],
  ['>2016-05', '2016-05-31', false],
  ['>2016-05', '2016-06-01', true],
  ['<2016-05', '2016-04-30T23:59', true],
  ['<2016-05', '2016-05-01', false],
  ['<=2016-05-19', '2016-05-19T14:08', true],
  ['今年', '2016-01-01', true],
  ['today', '2016-05-19T08:00', true],
  ['昨天', '2016-05-18T08:00', true],
  ['2016/5/9', '2016-05-09T01:00', true],
  ['2016年5月', '2016-05-09', true],
])('%s and %s: %s', (text, moment, isWithin) => {
  expect(within(text, moment)).toBe(isWithin)
})

it.each(['', '..', '2016-13', '2016-05-32', '16-05', '何时', '2016..何时'])('takes %s for none', (text) => {
  expect(readDates(text, '2016-05-19')).toBeNull()
})
