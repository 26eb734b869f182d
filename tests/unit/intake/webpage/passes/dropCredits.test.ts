import { expect, it } from 'vitest'
import { dropCredits } from '../../../../../src/intake/webpage/passes/dropCredits.ts'
import { paragraphs, run, S } from './helpPass.ts'

it('closing credits and what is sold after them; a credit within the text stays', () => {
  expect(run(dropCredits, paragraphs(S, S, S, '编辑|禤志杰', '扫描二维码')).kept).toEqual([S, S, S])
  expect(run(dropCredits, paragraphs(S, '图：刘威', S, S)).kept).toEqual([S, '图：刘威', S, S])
  expect(run(dropCredits, paragraphs('责编：周敏', S, S, S)).kept).toEqual([S, S, S])
})
