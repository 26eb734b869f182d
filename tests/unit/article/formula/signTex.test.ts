import { expect, it } from 'vitest'
import { drawFormula } from '../../../../src/article/formula/drawFormula.ts'
import { sign } from '../../../../src/article/formula/mathTree.ts'
import { signTex } from '../../../../src/article/formula/signTex.ts'

it('writes every sign so that it can be drawn', () => {
  for (const text of [...' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', '人', '，', 'ℝ', '𝛼'])
    for (const role of ['name', 'operator', 'words'] as const)
      expect([text, role, drawFormula(`x ${signTex(sign(role, text))} y`, false).ok]).toEqual([text, role, true])
})

it('writes words as words, functions as functions, and letters of a face together', () => {
  expect(signTex(sign('words', '增长 5%'))).toBe('\\text{增长 5\\%}')
  expect([signTex(sign('upright', 'sin')), signTex(sign('upright', 'kg'))]).toEqual(['\\sin', '\\mathrm{kg}'])
  expect(signTex(sign('name', '𝐚𝐛c'))).toBe('\\mathbf{ab}c')
})
