import { expect, it } from 'vitest'
import { PASSES } from '../../../../../src/intake/webpage/passes/passes.ts'
import { paragraphs, run, S } from './helpPass.ts'

it('have names, each once', () => {
  expect(new Set(PASSES.map(([name]) => name)).size).toBe(PASSES.length)
})

it('leave an ordinary text as it is, and a second run changes nothing', () => {
  const html = `${paragraphs(S, S)}<h2>夜市</h2><ul><li>甲</li></ul>${paragraphs(S)}`
  for (const [, pass] of PASSES)
    expect(run(pass, html)).toEqual({ kept: [S, S, '夜市', 'bulletList:甲', S], dropped: [] })
})
