import { undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it, vi } from 'vitest'
import { runPaperCommand } from '../../../../renderer/editor/commands/runPaperCommand.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { PAPER_COMMAND_IDS } from '../../../../src/contract/paperCommandId.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'
import { eventually } from '../../../helpers/eventually.ts'

const bold = articleSchema.marks.bold.create()
const open = (...blocks: readonly Node[]) => openEditor(doc(...blocks).toJSON() as DocumentJson)

describe('the commands of the paper', () => {
  it('convert the selected letters one for one: marks, breaks and the selection stay, one undo takes it back', () => {
    const line = articleSchema.nodes.paragraph.create(null, [
      articleSchema.text('ab', [bold]),
      articleSchema.nodes.hardBreak.create(),
      articleSchema.text('cd'),
    ])
    const { editor, host, told } = open(line, p('ef'))
    const before = editor.state.doc
    editor.commands.setTextSelection({ from: 2, to: 8 })
    expect(runPaperCommand('format.upperCase', editor, host)).toBe(true)
    expect(editor.state.doc.textBetween(0, editor.state.doc.content.size, '/', '|')).toBe('aB|CD/ef')
    expect(editor.state.doc.firstChild?.firstChild?.marks[0]?.type.name).toBe('bold')
    expect(editor.state.selection).toMatchObject({ from: 2, to: 8 })
    expect(told).toContain('tool.converted {"count":3}')
    undo(editor.state, (tr) => editor.view.dispatch(tr))
    expect(editor.state.doc.eq(before)).toBe(true)
  })

  it('convert the paragraph at the cursor, and say where there is nothing to convert', () => {
    const { editor, host, told } = open(p('１甲'), p('２乙'))
    editor.commands.setTextSelection(2)
    runPaperCommand('format.halfWidth', editor, host)
    expect(editor.state.doc.textContent).toBe('1甲２乙')
    runPaperCommand('format.halfWidth', editor, host)
    expect(told).toContain('tool.converted.none {"count":0}')
  })

  it('write the whole article in the other form of 汉字 where nothing is selected', async () => {
    const { editor, host } = open(p('发展'), p('皇后在后面'))
    runPaperCommand('format.toTraditional', editor, host)
    await eventually(() => expect(editor.state.doc.textContent).toBe('發展皇后在後面'))
  })

  it('put the day in as newsrooms write it', () => {
    vi.setSystemTime(new Date(2016, 4, 9, 23, 59))
    const { editor, host } = open(p())
    runPaperCommand('insert.date', editor, host)
    vi.useRealTimers()
    expect(editor.state.doc.textContent).toBe('2016年5月9日')
  })

  it('are each known to the paper, and none changes one that is locked', () => {
    const { editor, host } = open(p('甲'))
    editor.setEditable(false)
    const before = editor.state.doc
    for (const id of PAPER_COMMAND_IDS) expect(runPaperCommand(id, editor, host), id).toBe(false)
    expect(editor.state.doc).toBe(before)
  })
})
