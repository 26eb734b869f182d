import { expect, it } from 'vitest'
import { dictionaries } from '../../../../../main/library/index/dictionaries.ts'
import { simplifier } from '../../../../../main/library/index/simplifier.ts'

it('gives 繁 as 简 and keeps every length', async () => {
  const { simplify } = await dictionaries()
  expect(simplify('決勝脫貧攻堅，全面建成小康社會')).toBe('决胜脱贫攻坚，全面建成小康社会')
  expect(simplify('裏面的臺灣衛生')).toBe('里面的台湾卫生')
  for (const text of ['', 'abc', '𠮷野家', '党建', '乾隆皇帝']) expect(simplify(text)).toHaveLength(text.length)
  expect(simplify('党建')).toBe('党建')
})

it('follows the first that changes a character, and none that makes it longer', () => {
  const simplify = simplifier(
    (text) => text.replaceAll('甲', '乙').replaceAll('丙', '丙丙'),
    (text) => text.replaceAll('甲', '丁').replaceAll('戊', '己'),
  )
  expect(simplify('甲丙戊')).toBe('乙丙己')
})

it('knows the first letters of sounds', async () => {
  const { initials } = await dictionaries()
  expect(initials('钟义见')).toBe('zyj')
  expect(initials('打好基层党建牌2016')).toBe('dhjcdjp')
  expect(initials('China Daily')).toBe('')
})
