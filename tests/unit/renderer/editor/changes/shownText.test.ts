import { expect, it } from 'vitest'
import { shownText } from '../../../../../renderer/editor/changes/shownText.ts'
import { changedBody } from '../../../../helpers/changedBody.ts'

it.each([
  ['甲乙/丙', '甲乙\n丙'],
  ['甲[-乙-]丙/[-丁-]戊', '甲丙\n戊'],
])('%s', (short, text) => {
  const doc = changedBody(short)
  expect(shownText(doc, 0, doc.content.size)).toBe(text)
})

it('of a part', () => {
  const doc = changedBody('甲[-乙-]丙丁')
  expect(shownText(doc, 2, 4)).toBe('丙')
})
