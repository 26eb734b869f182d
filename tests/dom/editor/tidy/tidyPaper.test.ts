import { undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { tidyPaper } from '../../../../renderer/editor/tidy/tidyPaper.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { DEFAULT_TIDY } from '../../../../src/intake/tidy/tidyName.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const bold = [articleSchema.marks.bold.create()]
const open = (...blocks: readonly Node[]) => openEditor(doc(...blocks).toJSON() as DocumentJson)

describe('tidyPaper', () => {
  it('is one edit that one undo takes back, and says what it did', () => {
    const { editor, host, told } = open(p('　　甲１'), p(), p('组织建设', {}, bold))
    editor.view.dispatch(editor.state.tr.insertText('写', 4))
    const before = editor.state.doc
    expect(tidyPaper(editor, host, DEFAULT_TIDY)).toBe(true)
    expect(editor.state.doc.children.map(({ textContent }) => textContent)).toEqual(['甲写1', '组织建设'])
    expect(told).toEqual(['editor.tidy.doneHeadings {"what":"空格缩进 1、空段 1、全角转半角 1","count":1}'])
    undo(editor.state, (tr) => editor.view.dispatch(tr))
    expect(editor.state.doc.eq(before)).toBe(true)
  })

  it('says when there was nothing to do, and adds nothing to the history', () => {
    const { editor, host, told } = open(p('甲'))
    tidyPaper(editor, host, DEFAULT_TIDY)
    expect(told).toEqual(['editor.tidy.nothing {"count":0}'])
    expect(undo(editor.state)).toBe(false)
  })

  it('tidies the selected paragraphs alone, and a locked paper never', () => {
    const { editor, host } = open(p('　甲'), p('　乙'))
    editor.commands.setTextSelection({ from: 1, to: 2 })
    tidyPaper(editor, host, DEFAULT_TIDY)
    expect(editor.state.doc.textContent).toBe('甲　乙')
    editor.setEditable(false)
    expect(tidyPaper(editor, host, DEFAULT_TIDY)).toBe(false)
  })
})
