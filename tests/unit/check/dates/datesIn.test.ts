import { expect, it } from 'vitest'
import { datesIn } from '../../../../src/check/dates/datesIn.ts'

it('reads the days of a text in figures, in ISO form and in 汉字', () => {
  const text = '2016年5月19日，5月20日，2016-05-21，二〇一六年五月二十二日，农历五月三十日，十二月'
  expect(datesIn(text).map(({ year, month, day, lunar }) => [year, month, day, lunar])).toEqual([
    [2016, 5, 19, false],
    [null, 5, 20, false],
    [2016, 5, 21, false],
    [2016, 5, 22, false],
    [null, 5, 30, true],
  ])
})
