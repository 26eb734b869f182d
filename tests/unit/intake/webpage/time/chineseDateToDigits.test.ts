import { expect, it } from 'vitest'
import { chineseDateToDigits } from '../../../../../src/intake/webpage/time/chineseDateToDigits.ts'

it.each([
  ['二〇一六年五月十九日', '2016年5月19日'],
  ['一九四九年十月一日', '1949年10月1日'],
  ['二零二三年十二月三十日电', '2023年12月30日电'],
  ['没有日期', '没有日期'],
])('%s → %s', (text, digits) => {
  expect(chineseDateToDigits(text)).toBe(digits)
})
