import { expect, it } from 'vitest'
import type { NodeSelection } from '@tiptap/pm/state'
import { goJump } from '../../../../renderer/editor/jumps/jumpExtension.ts'
import { readPlaces } from '../../../../renderer/editor/places/readPlaces.ts'
import { revealPlace } from '../../../../renderer/editor/places/revealPlace.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, fig, h, p, table } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const { nodes, marks } = articleSchema
const remark = marks.comment.create({ id: 'remark01', thread: [{ by: '甲', at: '', text: '请核对' }], state: 'open' })
const body = doc(
  p('开头', { bookmark: '起点' }),
  p('长'.repeat(700)),
  h(2, '背景'),
  nodes.paragraph.createChecked(null, [articleSchema.text('据载'), nodes.footnote.createChecked({ text: '注' })]),
  table(['甲格']),
  fig({}, '图注'),
  p('评语', {}, [remark]),
)

function open() {
  const { editor } = openEditor(body.toJSON() as DocumentJson)
  const places = readPlaces(editor.state.doc, 0)
  const go = (kind: string) =>
    revealPlace(
      editor,
      places.list.find((place) => place.kind === kind)!,
    )
  return { editor, places, go, parent: () => editor.state.selection.$from.parent.textContent }
}

it('puts the cursor at the start of what is of words', () => {
  const { editor, go, parent, places } = open()
  for (const [kind, words] of [
    ['heading', '背景'],
    ['table', '甲格'],
    ['bookmark', '开头'],
  ] as const) {
    go(kind)
    expect([editor.state.selection.empty, parent(), editor.state.selection.$from.parentOffset]).toEqual([
      true,
      words,
      0,
    ])
  }
  revealPlace(editor, places.paragraph(3)!)
  expect(parent()).toBe('据载')
})

it('selects a picture, a footnote, and the words of a comment', () => {
  const { editor, go } = open()
  for (const kind of ['figure', 'footnote']) {
    go(kind)
    expect((editor.state.selection as NodeSelection).node.type.name).toBe(kind)
  }
  go('comment')
  const { from, to } = editor.state.selection
  expect(editor.state.doc.textBetween(from, to)).toBe('评语')
})

it('is a jump that one comes back from', () => {
  const { editor, go } = open()
  editor.commands.setTextSelection(2)
  go('heading')
  goJump(editor, 'back')
  expect(editor.state.selection.from).toBe(2)
})

it('goes to the nearest where the body has become shorter meanwhile', () => {
  const { editor, go, parent } = open()
  editor.commands.setContent('<p>只剩这些</p>')
  for (const kind of ['figure', 'comment', 'heading', 'footnote', 'table']) {
    go(kind)
    expect(parent()).toBe('只剩这些')
  }
})
