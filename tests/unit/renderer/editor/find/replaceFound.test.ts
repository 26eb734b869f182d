import { Node } from '@tiptap/pm/model'
import { history, undo } from '@tiptap/pm/history'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { replaceFound } from '../../../../../renderer/editor/find/replaceFound.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'

const bold = [{ type: 'bold' }]
const doc = Node.fromJSON(articleSchema, {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '甲,乙' },
        { type: 'text', text: ',丙', marks: bold },
      ],
    },
  ],
})
const places = [
  { from: 2, to: 3, groups: [] },
  { from: 4, to: 5, groups: [] },
]

describe('replaceFound', () => {
  it('replaces every place at once, each with the look of what it replaces, and one undo takes it back', () => {
    let state = EditorState.create({ doc, plugins: [history()] })
    const before = state
    state = state.apply(replaceFound(state, places, '，，'))
    const [plain, strong] = [state.doc.firstChild?.child(0), state.doc.firstChild?.child(1)]
    expect([plain?.text, strong?.text, strong?.marks.map(({ type }) => type.name)]).toEqual([
      '甲，，乙',
      '，，丙',
      ['bold'],
    ])
    undo(state, (transaction) => (state = state.apply(transaction)))
    expect(state.doc.eq(before.doc)).toBe(true)
  })

  it('takes out what is replaced by nothing, and writes groups out', () => {
    const state = EditorState.create({ doc })
    expect(state.apply(replaceFound(state, places, '')).doc.textContent).toBe('甲乙丙')
    const [first] = places
    const grouped = [{ from: first!.from, to: first!.to, groups: [',', '逗'] }]
    expect(state.apply(replaceFound(state, grouped, '$1$&')).doc.textContent).toBe('甲逗,乙,丙')
  })
})
