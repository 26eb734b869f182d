import { expect, it } from 'vitest'
import { noteSign } from '../../../../src/article/document/noteSign.ts'

it('counts footnotes in our digits and endnotes in small Roman ones', () => {
  expect([1, 4, 12].map((number) => noteSign('footnote', number))).toEqual(['[1]', '[4]', '[12]'])
  expect([1, 4, 12].map((number) => noteSign('endnote', number))).toEqual(['[i]', '[iv]', '[xii]'])
})
