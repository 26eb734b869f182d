import { expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { openEditor } from '../openEditor.ts'

const by = { id: 'abcdefgh', by: '编辑甲', at: '2016-05-19T06:00:00.000Z' }
const gone = [{ type: 'deletion', attrs: by }]
const line = (marks: typeof gone, ...content: object[]) => ({
  type: 'paragraph',
  attrs: { align: 'start', indent: 2 },
  marks,
  content,
})
const BODY = {
  type: 'doc',
  content: [
    line(
      gone,
      { type: 'text', text: '红' },
      { type: 'text', text: '字', marks: gone },
      { type: 'text', text: '，', marks: [{ type: 'insertion', attrs: by }] },
      { type: 'text', text: '其余', marks: gone },
    ),
    line(gone, { type: 'formula', attrs: { tex: 'a', display: 'block' }, marks: gone }),
    line([], { type: 'text', text: '末' }),
  ],
} as unknown as DocumentJson

it('leaves what was composed over several lines written, where the browser put it among deleted words', async () => {
  const { editor, host } = openEditor(BODY, { tracking: { on: true, by: '编辑甲' } })
  host.waitWith(() => new Promise((done) => setTimeout(done, 40)))
  const { schema } = editor
  const deletion = schema.marks.deletion!.create({ ...by })
  // From behind 字 to before the formula, and the same mark in its place.
  editor.view.dispatch(editor.state.tr.delete(3, 8).setMeta('composition', 1))
  editor.view.dispatch(editor.state.tr.insert(3, schema.text('，', [deletion])).setMeta('composition', 1))
  await new Promise((done) => setTimeout(done, 120))
  const found: string[] = []
  editor.state.doc.descendants((node) => {
    if (node.isText) found.push(`${node.text} ${node.marks.map(({ type }) => type.name).join(' ')}`.trim())
  })
  expect(found.filter((text) => text.includes('，') && !text.includes('deletion'))).not.toEqual([])
  editor.state.doc.check()
})
