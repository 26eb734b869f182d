import { expect, it } from 'vitest'
import { NOTE_KINDS } from '../../../../src/article/document/noteKind.ts'
import { noteSign } from '../../../../src/article/document/noteSign.ts'
import { linkSign } from '../../../../src/publish/wechat/linkSign.ts'

it('is no sign of a note of the body, whatever its number', () => {
  const numbers = [...Array(60).keys()].map((index) => index + 1)
  const notes = new Set(NOTE_KINDS.flatMap((kind) => numbers.map((number) => noteSign(kind, number))))
  const links = numbers.map(linkSign)
  expect(links[0]).toBe('[链1]')
  expect(links.filter((sign) => notes.has(sign))).toEqual([])
  expect(new Set(links).size).toBe(60)
})
