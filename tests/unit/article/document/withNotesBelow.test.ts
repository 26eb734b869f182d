import { expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import type { DocumentJson, NodeJson } from '../../../../src/article/document/documentJson.ts'
import { emptyDocument } from '../../../../src/article/document/emptyDocument.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { withNotesBelow } from '../../../../src/article/document/withNotesBelow.ts'

const note = (text: string): NodeJson => ({ type: 'footnote', attrs: { text }, marks: [{ type: 'bold' }] })
const line = (words: string, ...notes: NodeJson[]): NodeJson => ({
  ...paragraphJson(words),
  content: [{ type: 'text', text: words }, ...notes],
})

it('numbers the notes through and lists them at the end; other blocks stay the same objects', () => {
  const plain = paragraphJson('无注')
  const body: DocumentJson = { type: 'doc', content: [line('甲', note('注一')), plain, line('乙', note('注二'))] }
  const below = withNotesBelow(body)
  articleSchema.nodeFromJSON(below).check()
  const text = articleSchema.nodeFromJSON(below).textContent
  expect(text).toBe('甲[1]无注乙[2]注一注二')
  expect(below.content?.[1]).toBe(plain)
  expect(below.content?.map(({ type }) => type).slice(3)).toEqual(['horizontalRule', 'orderedList'])
  expect(below.content?.[0]?.content?.[1]?.marks).toEqual([{ type: 'bold' }, { type: 'superscript' }])
})

it('is the same object where there are none', () => {
  const body = emptyDocument()
  expect(withNotesBelow(body)).toBe(body)
})
