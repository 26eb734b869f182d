import { describe, expect, it } from 'vitest'
import { drawFormula } from '../../../../src/article/formula/drawFormula.ts'
import { mathText } from '../../../../src/article/formula/mathElement.ts'
import { SOME_FORMULAS } from '../../../helpers/someFormulas.ts'

describe('a drawing', () => {
  it.each(SOME_FORMULAS)('is made of %s', (tex) => {
    expect(drawFormula(tex, false).ok).toBe(true)
  })

  it('is another on a line of its own', () => {
    const [inline, block] = [false, true].map((display) => JSON.stringify(drawFormula('\\sum_i x', display)))
    expect([inline, block].map((drawn) => drawn?.includes('"munder"'))).toEqual([false, true])
  })

  it.each([
    ['\\foo x', '\\foo'],
    ['a + \\坏', '\\坏'],
    ['x_', ''],
    ['', ''],
    ['   ', ''],
    ['\\href{https://a.cn}{x}', '\\href'],
    ['\\url{https://a.cn}', '\\url'],
    ['\\includegraphics{https://a.cn/a.png}', '\\includegraphics'],
    ['\\htmlData{a=b}{x}', '\\htmlData'],
  ])('says where it was not understood: %s', (tex, near) => {
    const drawn = drawFormula(tex, false)
    expect(drawn.ok ? 'drawn' : drawn.near.slice(0, near.length)).toBe(near)
  })

  it.each([
    ['a macro that calls itself', '\\def\\a{\\a\\a}\\a'],
    ['macros that double', '\\def\\a#1{#1#1#1#1}\\a{\\a{\\a{\\a{\\a{\\a{\\a{\\a{\\a{x}}}}}}}}}'],
    ['a hundred thousand letters in braces', '{'.repeat(50_000) + '}'.repeat(50_000)],
    ['nested roots', '\\sqrt{'.repeat(9_000)],
  ])('ends for %s', (_, tex) => {
    const drawn = drawFormula(tex, true)
    expect(drawn.ok ? mathText(drawn.math).length : 0).toBeLessThan(1000)
  })

  it('is bounded in size', () => {
    expect(JSON.stringify(drawFormula('\\rule{900em}{900em}\\kern900em x', false))).not.toContain('900em')
  })

  it('has only elements and attributes of a drawing: nothing that leads, loads or runs', () => {
    const all = JSON.stringify(
      [...SOME_FORMULAS, '\\color{red}{x}', '\\cancel{x}', '\\tag{1}x'].map((tex) => drawFormula(tex, true)),
    )
    const names = [...new Set([...all.matchAll(/"name":"(\w+)"/g)].map(([, name]) => name!))]
    expect(names.filter((name) => !/^m[a-z]+$/.test(name))).toEqual([])
    expect(names).not.toContain('maction')
    expect(all).not.toMatch(/"(?:href|src|style|class|id|on\w+)":/)
  })
})
