import { expect, it } from 'vitest'
import { FORMULA_PIECES, putPiece } from '../../../../../renderer/editor/formula/formulaPieces.ts'
import { drawFormula } from '../../../../../src/article/formula/drawFormula.ts'

it('puts a piece at the cursor, which stands in its first place', () => {
  expect(putPiece('x=', 2, 2, '\\frac{@}{}')).toEqual({ tex: 'x=\\frac{}{}', cursor: 8 })
  expect(putPiece('x', 1, 1, '\\times @')).toEqual({ tex: 'x\\times ', cursor: 8 })
})

it('takes in what is selected; the cursor stands in the next place, or behind', () => {
  expect(putPiece('ab', 0, 2, '\\frac{@}{}')).toEqual({ tex: '\\frac{ab}{}', cursor: 10 })
  expect(putPiece('ab', 0, 2, '\\sqrt{@}')).toEqual({ tex: '\\sqrt{ab}', cursor: 9 })
})

it('offers pieces that can all be drawn', () => {
  for (const { tex } of FORMULA_PIECES.flatMap(({ pieces }) => pieces))
    expect([tex, drawFormula(putPiece('x', 0, 1, tex).tex, false).ok]).toEqual([tex, true])
})
