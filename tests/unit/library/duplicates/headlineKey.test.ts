import { expect, it } from 'vitest'
import { headlineKey } from '../../../../src/library/duplicates/headlineKey.ts'

it('compares a title without its marks, whatever its width and case', () => {
  expect(headlineKey(' 打好基层党建，决胜“脱贫攻坚” ')).toBe(headlineKey('打好基层党建 决胜脱贫攻坚'))
  expect(headlineKey('ＡＢ１')).toBe('ab1')
  expect(headlineKey('——')).toBe('')
})
