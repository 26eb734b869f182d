import { describe, expect, it } from 'vitest'
import { drawFormula } from '../../../../src/article/formula/drawFormula.ts'
import { plainText } from '../../../../src/article/formula/formulaText.ts'
import { mathLine } from '../../../../src/article/formula/mathLine.ts'
import { treeOfMathml } from '../../../../src/article/formula/treeOfMathml.ts'
import { treeOfTex } from '../../../../src/article/formula/treeOfTex.ts'
import { SOME_FORMULAS } from '../../../helpers/someFormulas.ts'

/** Without what only says how wide a space is, and with one sign where there are two for the same. */
const line = (text: string) => text.replace(/\s/g, '').replaceAll('∣', '|').replaceAll('−', '-')

describe('what is read of TeX without drawing it', () => {
  it.each(SOME_FORMULAS)('is read out as its drawing is: %s', (tex) => {
    const drawn = drawFormula(tex, true)
    const seen = drawn.ok ? plainText(mathLine(treeOfMathml(drawn.math))) : ''
    expect(line(plainText(mathLine(treeOfTex(tex))))).toBe(line(seen))
  })
})
