import { describe, expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import {
  goToGroupCaption,
  leaveGroupCaption,
  stayInGroupCaption,
} from '../../../../renderer/editor/figureGroup/leaveGroupCaption.ts'
import { takeFiles } from '../../../../renderer/editor/paste/takeFiles.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { cleanDocument } from '../../../../src/article/changes/cleanDocument.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, fig, find, group, p } from '../../../unit/renderer/editor/bodies.ts'
import { openGroups } from './openGroups.ts'

const [a, b] = [fig({ asset: '甲.png' }, '甲'), fig({ asset: '乙.png' }, '乙')]
const said = (words = '') =>
  articleSchema.nodes.groupCaption.create(null, words === '' ? null : articleSchema.text(words))

describe('组图说明', () => {
  it('is begun from a picture of the group, and gone to where there is one', () => {
    const { editor, shape, run, choose } = openGroups(doc(group(a, b), p('后')))
    choose(1)
    expect(run('insert.groupCaption')).toBe(true)
    editor.commands.insertContent('左甲右乙')
    expect(shape()).toBe('doc(figureGroup(figure("甲"), figure("乙")), groupCaption("左甲右乙"), paragraph("后"))')
    editor.commands.setTextSelection(find(editor.state.doc, '乙'))
    expect(run('insert.groupCaption')).toBe(true)
    expect(editor.state.selection.$from.parent.textContent).toBe('左甲右乙')
    expect(editor.state.selection.$from.parentOffset).toBe(4)
    expect(editor.state.doc.childCount).toBe(3)
  })

  it('is what the paragraph below a group becomes, and there is none elsewhere', () => {
    const { editor, shape, run } = openGroups(doc(group(a, b), p('左甲右乙'), p('后')))
    editor.commands.setTextSelection(find(editor.state.doc, '后'))
    expect(run('insert.groupCaption')).toBe(false)
    editor.commands.setTextSelection(find(editor.state.doc, '左甲'))
    expect(run('insert.groupCaption')).toBe(true)
    expect(shape()).toBe('doc(figureGroup(figure("甲"), figure("乙")), groupCaption("左甲右乙"), paragraph("后"))')
  })

  it('is left by Enter to below, and nothing runs into it', () => {
    const { editor } = openGroups(doc(group(a, b), said('左右'), p('后')))
    editor.commands.setTextSelection(find(editor.state.doc, '左右') + 2)
    expect(stayInGroupCaption(editor.state)).toBe(true)
    expect(leaveGroupCaption(editor.state, editor.view.dispatch)).toBe(true)
    expect(String(editor.state.doc)).toContain('groupCaption("左右"), paragraph, paragraph("后")')
    expect(leaveGroupCaption(editor.state)).toBe(false)
    editor.commands.setTextSelection(find(editor.state.doc, '后'))
    expect(goToGroupCaption(editor.state)).toBe(false)
    editor.commands.deleteRange({ from: find(editor.state.doc, '左右') + 3, to: find(editor.state.doc, '后') - 1 })
    expect(goToGroupCaption(editor.state, editor.view.dispatch)).toBe(true)
    expect(editor.state.selection.$from.parent.textContent).toBe('左右')
    editor.commands.setTextSelection(find(editor.state.doc, '后'))
    expect(stayInGroupCaption(editor.state)).toBe(false)
  })

  it.each([
    ['taken apart', 'format.ungroupFigures', 'doc(figure("甲"), figure("乙"), paragraph("左右"), paragraph("后"))'],
    ['left with one picture', null, 'doc(figure("乙"), paragraph("左右"), paragraph("后"))'],
  ] as const)('is a line in the middle once its group is %s, and undo brings it back', (_what, command, expected) => {
    const { editor, shape, run, choose } = openGroups(doc(group(a, b), said('左右'), p('后')))
    const start = shape()
    choose(1)
    if (command === null) editor.commands.deleteSelection()
    else run(command)
    expect(shape()).toBe(expected)
    const line = editor.state.doc.children.find(({ textContent }) => textContent === '左右')
    expect(line?.attrs).toMatchObject({ align: 'center', indent: 0 })
    editor.commands.undo()
    expect(shape()).toBe(start)
  })

  it('stays at its group when words and pictures are put in from the group', async () => {
    const { editor, host, shape, choose } = openGroups(doc(group(a, b, a, b), said('左右'), p('后')))
    choose(1)
    editor.view.someProp('handleTextInput', (handle) => handle(editor.view, 1, 4, '字', () => editor.state.tr))
    expect(shape()).toContain('groupCaption("左右"), paragraph("字"), paragraph("后")')
    choose(1)
    await takeFiles(editor, host, [new File(['x'], '新.png', { type: 'image/png' })], 3)
    expect(shape()).toContain('groupCaption("左右"), figure, paragraph("字")')
  })

  it.each([false, true])('is a line in the middle where it is pasted below no group (修订: %s)', (tracking) => {
    const { editor, shape } = openGroups(doc(group(a, b), said('左右'), p('后'), p('')), tracking)
    const at = find(editor.state.doc, '左右')
    const copied = editor.state.doc.slice(at, at + 2, true)
    const end = editor.state.doc.content.size
    editor.commands.setTextSelection(end - 1)
    editor.view.dispatch(editor.state.tr.replaceSelection(copied).setMeta('paste', true))
    expect(shape()).toContain('groupCaption("左右"), paragraph("后"), ')
    expect(shape().match(/groupCaption/g)).toHaveLength(1)
    const line = editor.state.doc.lastChild
    expect([line?.type.name, line?.textContent, line?.attrs.align]).toEqual(['paragraph', '左右', 'center'])
    editor.commands.undo()
    expect(editor.state.doc.lastChild?.textContent).toBe('')
  })

  it('is held over what was put in between under 修订 until that stays, and holds none that came with it', () => {
    const by = articleSchema.marks.insertion.create({ id: 'abcdef', by: '甲', at: '2026-01-01T00:00:00.000Z' })
    const between = articleSchema.nodes.paragraph.create(null, articleSchema.text('插', [by])).mark([by])
    const body = () => doc(group(a, b), between, said('左右'), p('后'))
    const held = openGroups(body())
    held.editor.commands.insertContentAt(held.editor.state.doc.content.size, { type: 'paragraph' })
    expect(held.shape()).toContain('groupCaption("左右")')
    decideChanges(held.editor, 'all', 'reject')
    expect(held.shape()).toContain('figure("乙")), groupCaption("左右")')
    const kept = openGroups(body())
    decideChanges(kept.editor, 'all', 'accept')
    expect(kept.shape()).toContain('paragraph("插"), paragraph("左右")')
    const brought = openGroups(doc(group(a, b), between, p('后')), true)
    const { editor } = brought
    const own = editor.schema.nodes.groupCaption!.create(null, editor.schema.text('左右'))
    editor.view.dispatch(editor.state.tr.insert(find(editor.state.doc, '后') - 1, own))
    expect(brought.shape()).not.toContain('groupCaption')
    expect(brought.shape()).toContain('paragraph(insertion("左右"))')
  })

  it('goes and comes under 修订 as all words do', () => {
    const { editor, shape } = openGroups(doc(group(a, b), said('左右'), p('后')), true)
    const start = shape()
    const at = find(editor.state.doc, '左右')
    editor.commands.setTextSelection({ from: at, to: at + 2 })
    editor.commands.deleteSelection()
    const clean = cleanDocument(editor.state.doc.toJSON() as DocumentJson)
    expect(JSON.stringify(clean)).not.toContain('左右')
    decideChanges(editor, 'all', 'reject')
    expect(shape()).toBe(start)
  })
})
