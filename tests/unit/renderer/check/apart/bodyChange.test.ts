import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bodyChange } from '../../../../../renderer/check/apart/bodyChange.ts'
import { paragraphJson } from '../../../../../src/article/document/paragraphJson.ts'

const BLOCKS = ['甲', '乙', '丙', '丁'].map(paragraphJson)

it('makes of the body before the body now, whatever changed', () => {
  const body = fc.array(fc.constantFrom(...BLOCKS), { maxLength: 8 })
  fc.assert(
    fc.property(body, body, (before, now) => {
      const { from, gone, blocks } = bodyChange(before, now)
      expect(before.toSpliced(from, gone, ...blocks)).toEqual(now)
    }),
    { numRuns: 200 },
  )
})

it('sends one block for a key in it', () => {
  const [first, second, third, fourth] = BLOCKS
  const typed = paragraphJson('丙丙')
  expect(bodyChange([first!, second!, third!, fourth!], [first!, second!, typed, fourth!])).toEqual({
    from: 2,
    gone: 1,
    blocks: [typed],
  })
})
