import { expect, it } from 'vitest'
import { drawFormula } from '../../../../src/article/formula/drawFormula.ts'
import { COMMAND_OF, SIGN_OF } from '../../../../src/article/formula/texSymbols.ts'

it('names only commands that can be drawn, and one sign by each', () => {
  const unknown = [...SIGN_OF.keys()].filter((name) => !drawFormula(`\\${name}`, false).ok)
  expect(unknown).toEqual([])
  for (const { text } of SIGN_OF.values()) expect([text, [...text].length]).toEqual([text, 1])
})

it('writes each sign by a command that stands for it', () => {
  for (const [text, name] of COMMAND_OF) expect([name, SIGN_OF.get(name)?.text]).toEqual([name, text])
  expect([COMMAND_OF.get('≤'), COMMAND_OF.get('→'), COMMAND_OF.get('+')]).toEqual(['le', 'to', undefined])
})
