import { expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { bookmarkName, LONGEST_BOOKMARK } from '../../../../src/article/document/bookmark.ts'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { repairDocument } from '../../../../src/article/document/repairDocument.ts'
import { withoutComments } from '../../../../src/article/document/withoutComments.ts'

const plain = paragraphJson('甲')
const marked = { ...plain, attrs: { ...plain.attrs, bookmark: '待核实' } }
const body = (node: object): DocumentJson => ({ type: 'doc', content: [node] }) as DocumentJson

it('a body without bookmarks stands in the file as it always did', () => {
  const stored = JSON.stringify(articleSchema.nodeFromJSON(body(plain)).toJSON())
  expect(stored).toBe(JSON.stringify(body(plain)))
  const kept = repairDocument(body(marked))
  expect(kept).toEqual({ document: body(marked), losses: [] })
})

it('a name that cannot be one is lost alone, and told', () => {
  for (const bookmark of ['', ' 甲', '甲\n乙', 'x'.repeat(LONGEST_BOOKMARK + 1), null, 7]) {
    const { document, losses } = repairDocument(body({ ...plain, attrs: { ...plain.attrs, bookmark } }))
    expect(JSON.stringify(document)).toBe(JSON.stringify(body(plain)))
    expect(losses.map(({ where }) => where)).toEqual(['document/0@bookmark'])
  }
})

it('a name is one line of few characters', () => {
  expect(bookmarkName('  甲\u0000\n 乙  ')).toBe('甲 乙')
  expect(bookmarkName('字'.repeat(99))).toHaveLength(LONGEST_BOOKMARK)
})

it('is no part of the text, nor of what a review goes by', () => {
  expect(bodyText(body(marked))).toBe('甲')
  expect(JSON.stringify(withoutComments(body(marked)))).toBe(JSON.stringify(body(plain)))
})
