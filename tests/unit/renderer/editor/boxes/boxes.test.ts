import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { insertPullQuote } from '../../../../../renderer/editor/boxes/insertPullQuote.ts'
import { leavePullQuote } from '../../../../../renderer/editor/boxes/leavePullQuote.ts'
import { toggleCallout } from '../../../../../renderer/editor/boxes/toggleCallout.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { doc, find, h, list, p, table } from '../bodies.ts'

const { nodes } = articleSchema
const box = (...content: Node[]) => nodes.callout.createChecked(null, content)
const pull = (...content: Node[]) => nodes.pullQuote.createChecked(null, content)
const from = (text = '') => p(text, { align: 'end', indent: 0 })
const flat = (text: string) => p(text, { indent: 0 })

/** The body after a command at some words, and `字` typed where the cursor stands then; null where it does not apply. */
function after(command: Command, body: Node, words: string, offset = 0, size = 0): Node | null {
  const at = words === '' ? offset : find(body, words) + offset
  let state = EditorState.create({ doc: body, selection: TextSelection.create(body, at, at + size) })
  if (!command(state, (tr) => (state = state.apply(tr)))) return null
  return size > 0 ? state.doc : state.apply(state.tr.insertText('字')).doc
}

it('puts paragraphs, headings and whole lists into a box, and lets them out again', () => {
  const body = doc(p('前'), h(4, '标题'), p('甲'), p('后'))
  const at = find(body, '标题')
  const boxed = after(toggleCallout, body, '标题', 0, find(body, '甲') + 1 - at)
  expect(boxed?.eq(doc(p('前'), box(h(4, '标题'), p('甲')), p('后')))).toBe(true)
  expect(after(toggleCallout, boxed!, '标题', 0, find(boxed!, '甲') + 1 - find(boxed!, '标题'))?.eq(body)).toBe(true)
  const listed = doc(list([p('甲')], [p('乙')]))
  expect(after(toggleCallout, listed, '乙')?.eq(doc(box(list([p('甲')], [p('字乙')]))))).toBe(true)
  const cells = doc(table(['甲']))
  expect(after(toggleCallout, cells, '甲')?.textContent).toBe('字甲')
  expect(after(toggleCallout, cells, '甲')?.toString()).toContain('tableCell(callout(paragraph')
})

it('pulls selected words out below their paragraph, without what was taken out, and leaves a line for whose they are', () => {
  const gone = articleSchema.mark('deletion', { id: 'abcdef', by: '甲', at: '2026-05-19T06:08:00.000Z' })
  const text = (words: string, ...marks: (typeof gone)[]) => articleSchema.text(words, marks)
  const first = nodes.paragraph.createChecked(null, [text('他说关键'), text('在于', gone), text('看老乡。')])
  const body = doc(first, p('后'))
  const pulled = after(insertPullQuote, body, '关键', 0, 7)
  expect(pulled?.eq(doc(first, pull(flat('关键看老乡'), from()), p('后')))).toBe(true)
})

it('makes a paragraph a pull quote with the cursor where it was, and one a paragraph again', () => {
  const body = doc(p('甲乙'), p('后'))
  expect(after(insertPullQuote, body, '乙')?.eq(doc(pull(flat('甲字乙'), from()), p('后')))).toBe(true)
  const quote = doc(pull(flat('甲'), from('——乙')), p('后'))
  const out = after(insertPullQuote, quote, '甲', 0, find(quote, '乙') - find(quote, '甲'))
  expect(out?.eq(doc(flat('甲'), from('——乙'), p('后')))).toBe(true)
  expect(after(insertPullQuote, doc(h(2, '题')), '题')).toBeNull()
})

it('goes out of a pull quote from the end of its source and from an empty line', () => {
  const body = doc(pull(flat('甲'), from('——乙')), p('后'))
  expect(after(leavePullQuote, body, '乙', 1)?.eq(doc(pull(flat('甲'), from('——乙')), p('字'), p('后')))).toBe(true)
  expect(after(leavePullQuote, body, '乙')).toBeNull()
  expect(after(leavePullQuote, body, '甲', 1)).toBeNull()
  const empty = doc(pull(flat('甲'), flat(''), from()))
  expect(after(leavePullQuote, empty, '', 5)?.eq(doc(pull(flat('甲'), from()), p('字')))).toBe(true)
  expect(after(leavePullQuote, doc(pull(flat('甲'), from())), '', 5)?.eq(doc(pull(flat('甲'), from()), p('字')))).toBe(
    true,
  )
  expect(after(leavePullQuote, doc(pull(flat(''), from())), '', 2)?.eq(doc(p('字')))).toBe(true)
  expect(after(leavePullQuote, doc(pull(flat('甲'))), '', 3)).toBeNull()
})
