import { expect, it } from 'vitest'
import { looseText } from '../../../../src/check/text/looseText.ts'

it('reads a name the same however it is written', () => {
  expect(looseText('《乡土 中国》')).toBe(looseText('“乡土中国”'))
  expect(looseText('GDP')).toBe(looseText('gdp'))
  expect(looseText('乡土')).not.toBe(looseText('乡村'))
})
