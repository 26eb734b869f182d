import { expect, it } from 'vitest'
import { parseMathml } from '../../../src/article/formula/parseMathml.ts'
import { formulaNode } from '../../../src/intake/formulaNode.ts'
import { formulaOfMath } from '../../../src/intake/formulaOfMath.ts'

const read = (markup: string) => formulaOfMath(parseMathml(markup)!)?.attrs

it('believes the TeX that a formula says it was made of, else what it shows', () => {
  const annotated =
    '<math><semantics><mi>y</mi><annotation encoding="application/x-tex"> x^2 </annotation></semantics></math>'
  expect(read(annotated)).toEqual({ tex: 'x^2', display: 'inline' })
  expect(read('<math display="block"><msup><mi>y</mi><mn>2</mn></msup></math>')).toEqual({
    tex: 'y^2',
    display: 'block',
  })
})

it('is nothing where there is nothing, or more than a formula may hold', () => {
  expect(read('<math><mrow></mrow></math>')).toBeUndefined()
  expect([formulaNode(' ', false), formulaNode('x'.repeat(2001), false)]).toEqual([null, null])
})
