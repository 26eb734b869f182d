import { expect, it } from 'vitest'
import { creditCoverage } from '../../../../../src/intake/webpage/credits/creditCoverage.ts'
import { readCredits } from '../../../../../src/intake/webpage/credits/readCredits.ts'

const cover = (text: string) => creditCoverage(readCredits(text), text.replace(/\s/g, '').length)

it('tells a line of credits from a sentence that holds one', () => {
  expect(cover('来源：青溪网 作者：张三')).toBe(1)
  expect(cover('作者：不详。这是账簿里的原话，写在最后一页。')).toBeLessThan(0.2)
  expect(cover('')).toBe(0)
})
