import { expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { noteAttributes, noteKind } from '../../../../src/article/document/noteKind.ts'
import { repairDocument } from '../../../../src/article/document/repairDocument.ts'

const bodyOf = (attrs: NodeJson['attrs']): NodeJson => ({
  type: 'doc',
  content: [
    { type: 'paragraph', attrs: { align: 'start', indent: 2 }, content: [{ type: 'footnote', attrs: attrs! }] },
  ],
})
const noteIn = (body: NodeJson | undefined) => body?.content?.[0]?.content?.[0]

it('reads as a footnote whatever does not say that it is an endnote', () => {
  expect(noteKind(noteAttributes('endnote', '注'))).toBe('endnote')
  for (const attrs of [noteAttributes('footnote', '注'), undefined, {}, { kind: 'footnote' }, { kind: 7 }])
    expect(noteKind(attrs)).toBe('footnote')
})

it('does not say in the file that a footnote is one: what was written before there were endnotes stays as it is', () => {
  const stored = JSON.stringify(bodyOf({ text: '注' }))
  expect(JSON.stringify(articleSchema.nodeFromJSON(JSON.parse(stored)).toJSON())).toBe(stored)
  expect(JSON.stringify(noteAttributes('footnote', '注'))).toBe('{"text":"注"}')
})

it('an endnote is one again when it is loaded, and loses nothing', () => {
  const { document, losses } = repairDocument(JSON.parse(JSON.stringify(bodyOf(noteAttributes('endnote', '注')))))
  expect(losses).toEqual([])
  expect(JSON.stringify(noteIn(document))).toBe('{"type":"footnote","attrs":{"text":"注","kind":"endnote"}}')
})

it.each(['footnote', 'margin', null, 1])(
  'a kind %j that no file of ours has gives way, is told, and costs no word',
  (kind) => {
    const { document, losses } = repairDocument(bodyOf({ text: '注', kind }))
    expect(losses.map((loss) => loss.kind)).toEqual(['badAttribute'])
    expect(noteIn(document)?.attrs?.text).toBe('注')
    expect(noteKind(noteIn(document)?.attrs)).toBe('footnote')
  },
)
