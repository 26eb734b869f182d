import { expect, it } from 'vitest'
import { statesOf, stateWord } from '../../../../../src/library/query/rows/stateWords.ts'

it('says a state in both languages, and anything else as it is', () => {
  expect(statesOf('exported')).toEqual(['ever', 'never', 'changedSince'])
  expect(stateWord('exported', 'changedSince', 'zh')).toBe('后改')
  expect(stateWord('findings', 'none', 'en')).toBe('none')
  expect(stateWord('alike', '20160519-甲-abcd', 'zh')).toBe('20160519-甲-abcd')
  expect(statesOf('title')).toEqual([])
})
