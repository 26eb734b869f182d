import { undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { pickFormat, readPainter } from '../../../../renderer/editor/painter/painterExtension.ts'
import { paintFormat } from '../../../../renderer/editor/painter/paintFormat.ts'
import { readFormat } from '../../../../renderer/editor/painter/readFormat.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const bold = [articleSchema.marks.bold.create()]
const link = [articleSchema.marks.link.create({ href: 'https://www.cssn.cn/' })]
const open = (...blocks: readonly Node[]) => openEditor(doc(...blocks).toJSON() as DocumentJson)

describe('the format painter', () => {
  it('paints the styles of words once, as one edit, and is empty again', () => {
    const { editor, host, told } = open(p('粗体', {}, bold), p('平常', {}))
    editor.commands.setTextSelection({ from: 1, to: 2 })
    expect(pickFormat(editor, host, false)).toBe(true)
    expect(told).toContain('tool.painter.on {}')
    expect(readPainter(editor.state)).toEqual({ painting: true, locked: false })
    editor.commands.setTextSelection({ from: 5, to: 7 })
    pickFormat(editor, host, false)
    expect(editor.state.doc.child(1).firstChild?.marks.map(({ type }) => type.name)).toEqual(['bold'])
    expect(readPainter(editor.state).painting).toBe(false)
    undo(editor.state, (tr) => editor.view.dispatch(tr))
    expect(editor.state.doc.child(1).firstChild?.marks).toEqual([])
  })

  it('goes on painting when it is locked, and lets go where nothing is selected', () => {
    const { editor, host } = open(p('粗体', {}, bold), p('甲乙', {}))
    editor.commands.setTextSelection({ from: 1, to: 2 })
    pickFormat(editor, host, true)
    for (const from of [5, 6]) {
      editor.commands.setTextSelection({ from, to: from + 1 })
      pickFormat(editor, host, true)
    }
    expect(editor.state.doc.child(1).childCount).toBe(1)
    expect(readPainter(editor.state)).toEqual({ painting: true, locked: true })
    editor.commands.setTextSelection(5)
    pickFormat(editor, host, true)
    expect(readPainter(editor.state).painting).toBe(false)
  })

  it('paints the paragraph’s style where a whole paragraph was picked up, not over a list’s items, and leaves links', () => {
    const heading = articleSchema.nodes.heading.create({ level: 3 }, articleSchema.text('小标题'))
    const item = articleSchema.nodes.listItem.create(null, p('条目'))
    const { editor } = open(heading, p('链接', {}, link), articleSchema.nodes.bulletList.create(null, item))
    editor.commands.setTextSelection(2)
    const format = readFormat(editor.state)
    expect(format.block?.attrs.level).toBe(3)
    editor.commands.selectAll()
    editor.view.dispatch(paintFormat(editor.state, format)!)
    expect(editor.state.doc.child(1).type.name).toBe('heading')
    expect(editor.state.doc.child(1).firstChild?.marks[0]?.type.name).toBe('link')
    expect(editor.state.doc.child(2).firstChild?.firstChild?.type.name).toBe('paragraph')
  })
})
