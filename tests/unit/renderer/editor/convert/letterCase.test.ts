import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lowerCase, titleCase, upperCase } from '../../../../../renderer/editor/convert/letterCase.ts'

it('changes the case of letters, and nothing else', () => {
  expect(upperCase('gdp增长 straße')).toBe('GDP增长 STRAßE')
  expect(lowerCase('WTO、世贸组织')).toBe('wto、世贸组织')
  expect(titleCase("THE editor's 清样 desk-top")).toBe("The Editor's 清样 Desk-Top")
})

it('leaves as many characters as there were, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const change of [upperCase, lowerCase, titleCase]) expect(change(text).length).toBe(text.length)
    }),
    { numRuns: 200 },
  )
})
