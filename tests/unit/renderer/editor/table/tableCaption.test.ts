import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { insertTableCaption } from '../../../../../renderer/editor/table/insertTableCaption.ts'
import { leaveTableCaption } from '../../../../../renderer/editor/table/leaveTableCaption.ts'
import { doc, find, p, table } from '../bodies.ts'

const caption = (text: string) =>
  articleSchema.nodes.tableCaption.create(null, text === '' ? [] : articleSchema.text(text))

/** Types `字` where a command leaves the cursor; null where the command does not apply. */
function typed(body: Node, at: string, command: Command): Node | null {
  const state = EditorState.create({ doc: body, selection: TextSelection.create(body, find(body, at)) })
  let after: EditorState | null = null
  command(state, (tr) => (after = state.apply(tr)))
  return after === null ? null : (after as EditorState).apply((after as EditorState).tr.insertText('字')).doc
}

describe('a caption put in', () => {
  it('stands above the table with the cursor', () => {
    const after = typed(doc(p('前'), table(['甲'])), '甲', insertTableCaption)
    expect(after?.eq(doc(p('前'), caption('字'), table(['甲'])))).toBe(true)
  })

  it('is gone to where there is one', () => {
    expect(typed(doc(caption('表1'), table(['甲'])), '甲', insertTableCaption)?.firstChild?.textContent).toBe('表1字')
  })

  it('is made of the line right above a table, and of no other', () => {
    const after = typed(doc(p('表1', { align: 'center', indent: 0 }), table(['甲'])), '表1', insertTableCaption)
    expect(after?.firstChild?.type.name).toBe('tableCaption')
    expect(typed(doc(p('正文'), p('后')), '正文', insertTableCaption)).toBeNull()
  })
})

describe('Enter in a caption', () => {
  it('goes on in the table', () => {
    const after = typed(doc(caption('表1'), table(['甲'])), '表1', leaveTableCaption)
    expect(after?.eq(doc(caption('表1'), table(['字甲'])))).toBe(true)
  })

  it('goes on below where no table follows, and is nothing elsewhere', () => {
    const after = typed(doc(caption('表1'), p('后')), '表1', leaveTableCaption)
    expect(after?.children.map(({ textContent }) => textContent)).toEqual(['表1', '字', '后'])
    expect(typed(doc(p('正文')), '正文', leaveTableCaption)).toBeNull()
  })
})
