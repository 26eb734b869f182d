import { expect, it } from 'vitest'
import { figuresIn, type Figure } from '../../../../src/check/figures/figuresIn.ts'
import { isSameThing } from '../../../../src/check/figures/isSameThing.ts'
import { knownText } from '../../../../src/check/text/knownText.ts'

function same(lead: string, other: string): boolean {
  const [a, b] = [lead, other].map((text) => figuresIn({ known: knownText(text) })[0] as Figure)
  return a !== undefined && b !== undefined && isSameThing(a, b, lead)
}

it('asks for the same unit, part, time and place, and for words that agree', () => {
  expect(same('投入3.2亿元', '投入2.3亿元')).toBe(true)
  expect(same('投入3.2亿元', '投入2.3亿美元')).toBe(false)
  expect(same('投入3.2亿元', '累计投入2.3亿元')).toBe(false)
  expect(same('累计投入3.2亿元', '累计投入2.3亿元')).toBe(true)
  expect(same('投入3.2亿元', '去年，投入2.3亿元')).toBe(false)
  expect(same('去年，投入3.2亿元', '投入2.3亿元')).toBe(true)
  expect(same('甲厂投入3.2亿元', '乙厂投入2.3亿元')).toBe(false)
  expect(same('3.2亿元', '2.3亿元')).toBe(false)
})

it('takes any other number only where many words agree', () => {
  expect(same('投入3.2亿元', '投入7.5亿元')).toBe(false)
  expect(same('全县教育经费3.2亿元', '全县教育经费7.5亿元')).toBe(true)
  expect(same('全县教育经费3.2亿元', '教育经费7.5亿元')).toBe(false)
})

it('asks what is counted of counted things', () => {
  expect(same('120名代表参会', '210名代表参会')).toBe(true)
  expect(same('共有120名代表参会', '共有210名')).toBe(false)
  expect(same('选出代表120名', '选出代表210名')).toBe(true)
})
