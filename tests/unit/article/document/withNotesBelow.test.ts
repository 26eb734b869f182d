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

const end = (text: string): NodeJson => ({ type: 'footnote', attrs: { text, kind: 'endnote' } })
const below = (...notes: NodeJson[]) => {
  const json = withNotesBelow({ type: 'doc', content: [line('甲', ...notes)] })
  const doc = articleSchema.nodeFromJSON(json)
  doc.check()
  return doc.children.map((block) => `${block.type.name} ${block.textContent}`)
}

it('numbers endnotes apart from footnotes, and names the two lists', () => {
  expect(below(note('脚一'), end('尾一'), note('脚二'), end('尾二'))).toEqual([
    'paragraph 甲[1][i][2][ii]',
    'horizontalRule ',
    'paragraph 脚注',
    'orderedList 脚一脚二',
    'paragraph 尾注',
    'paragraph [i] 尾一',
    'paragraph [ii] 尾二',
  ])
})

it('names nothing where all notes are endnotes', () => {
  expect(below(end('尾一'), end(''))).toEqual([
    'paragraph 甲[i][ii]',
    'horizontalRule ',
    'paragraph [i] 尾一',
    'paragraph [ii]',
  ])
})
