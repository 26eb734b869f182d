import { describe, expect, it } from 'vitest'
import { countText } from '../../../src/article/countText.ts'

describe('字数', () => {
  it.each([
    ['', 0],
    ['打好基层党建', 6],
    ['打好基层党建　决胜脱贫攻坚', 12],
    ['“小康不小康,关键看老乡”。', 14],
    ['到2020年如期脱贫', 7],
    ['The quick brown fox', 4],
    ['COVID-19疫情', 3],
    ['10:30分，15.5%', 4],
    ['editor@cssn.cn', 1],
    ['　　\t\n ', 0],
    ['……——', 4],
    ['𠮷野家', 3],
    ['😀', 1],
    ['❤️', 1],
    ['👩‍💻', 2],
    ['cafe\u0301 au lait', 3],
    ['ｖｉｐ客户', 3],
    ['Дума和ΑΒΓ', 3],
    ['甲\u200b乙\ufeff丙', 3],
  ])('of %j is %i', (text, count) => {
    expect(countText(text)).toBe(count)
  })
})
