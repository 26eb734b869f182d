import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shorterTitles } from '../../../src/suggest/shorterTitles.ts'

it.each([
  ['打好基层党建 决胜脱贫攻坚', ['打好基层党建', '决胜脱贫攻坚']],
  ['从“输血”到“造血”——雷山县脱贫攻坚纪实', ['从“输血”到“造血”', '雷山县脱贫攻坚纪实']],
  ['弘扬伟大建党精神（深入学习贯彻党的二十大精神）', ['弘扬伟大建党精神']],
  ['【新春走基层】苗寨里的年味儿', ['苗寨里的年味儿']],
  ['教育部：今年高校毕业生预计达1179万人', ['今年高校毕业生预计达1179万人']],
  ['省委书记在座谈会上强调 全面推进乡村振兴', ['全面推进乡村振兴']],
  ['雷山县：党建引领（图） 山乡巨变', ['雷山县：党建引领 山乡巨变', '雷山县：党建引领']],
])('offers of %s what can stand', (title, shorter) => {
  expect(shorterTitles(title)).toEqual(shorter)
})

it.each([
  '第十届中国社会科学前沿论坛在北京举行',
  '“小康不小康 关键看老乡”',
  '短 题',
  '现场直播10:30开始',
  '',
  '   ',
  '（全文）',
])('offers nothing of %s', (title) => {
  expect(shorterTitles(title)).toEqual([])
})

it('gives parts of the title only, each shorter', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'基层党建：——（）“” 【】强调') }), (title) => {
      for (const shorter of shorterTitles(title)) {
        expect(shorter.length).toBeLessThan(title.length)
        let at = 0
        for (const character of shorter) {
          at = title.indexOf(character, at) + 1
          expect(at).toBeGreaterThan(0)
        }
      }
    }),
    { numRuns: 200 },
  )
})
