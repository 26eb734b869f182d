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

const text = (words: string, marks: object[] = []) => ({ type: 'text', text: words, marks })
const cell = (...content: object[]) => ({ type: 'tableCell', content: [line([], ...content)] })

/** The words of a body, those that were taken out in brackets. */
function shown(editor: ReturnType<typeof openEditor>['editor']): string {
  let all = ''
  editor.state.doc.descendants((node) => {
    if (node.isText) all += node.marks.some(({ type }) => type.name === 'deletion') ? `[${node.text}]` : node.text
  })
  return all
}

it.each([
  ['behind what gave way', 'abc', '印发通abc[区]科学院县'],
  ['nothing', '', '印发通[区]科学院县'],
])('leaves words taken out that were taken out before, where an edit cannot be tracked: %s', async (_, put, left) => {
  const body = {
    type: 'doc',
    content: [
      line([], text('印发通知')),
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              cell(text('地'), text('区', gone), text('科学院', [{ type: 'insertion', attrs: by }])),
              cell(text('县')),
            ],
          },
        ],
      },
    ],
  } as unknown as DocumentJson
  const { editor, host } = openEditor(body, { tracking: { on: true, by: '编辑甲' } })
  host.waitWith(() => new Promise((done) => setTimeout(done, 40)))
  const { schema } = editor
  const deletion = schema.marks.deletion!.create({ ...by })
  // What is selected goes where an input method begins; what it writes, the browser writes into the words behind.
  editor.commands.setTextSelection({ from: 4, to: 11 })
  editor.view.dispatch(editor.state.tr.deleteSelection().setMeta('composition', 1))
  const tr = editor.state.tr.replaceWith(4, 5, schema.text(`${put}区`, [deletion]))
  editor.view.dispatch(tr.setMeta('composition', 1))
  await new Promise((done) => setTimeout(done, 120))
  expect(shown(editor)).toBe(left)
  editor.state.doc.check()
})

it('leaves what was composed within deleted words written, and the words around it taken out', async () => {
  const body = {
    type: 'doc',
    content: [line([], text('会'), text('左右左', gone), text('场'))],
  } as unknown as DocumentJson
  const { editor, host } = openEditor(body, { tracking: { on: true, by: '编辑甲' } })
  host.waitWith(() => new Promise((done) => setTimeout(done, 40)))
  const deletion = editor.schema.marks.deletion!.create({ ...by })
  editor.view.dispatch(editor.state.tr.insert(3, editor.schema.text('左', [deletion])).setMeta('composition', 1))
  await new Promise((done) => setTimeout(done, 120))
  const words = shown(editor)
  expect(words.replaceAll(/\[.*?\]/g, '')).toBe('会左场')
  expect([...words.matchAll(/\[(.*?)\]/g)].map(([, gone]) => gone).join('')).toBe('左右左')
})
