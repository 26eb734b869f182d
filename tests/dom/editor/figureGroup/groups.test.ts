import type { NodeSelection } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import { moveInGroup } from '../../../../renderer/editor/figureGroup/moveInGroup.ts'
import { insertBlocks } from '../../../../renderer/editor/paste/insertBlocks.ts'
import { takeFiles } from '../../../../renderer/editor/paste/takeFiles.ts'
import { doc, fig, find, group, p } from '../../../unit/renderer/editor/bodies.ts'
import { openGroups } from './openGroups.ts'

const picture = (name: string) => fig({ asset: `${name}.png`, credit: `摄${name}` }, name)
const [a, b, c] = [picture('甲'), picture('乙'), picture('丙')]

describe('组图', () => {
  it('is made, taken apart and undone, a step each', () => {
    const { editor, shape, run, choose } = openGroups(doc(p('前'), a, b, p('后')))
    const start = shape()
    choose(3)
    expect(run('insert.figureGroup')).toBe(true)
    expect(shape()).toBe('doc(paragraph("前"), figureGroup(figure("甲"), figure("乙")), paragraph("后"))')
    editor.commands.undo()
    expect(shape()).toBe(start)
    editor.commands.redo()
    expect(run('format.ungroupFigures')).toBe(true)
    expect(shape()).toBe(start)
  })

  it('gives way when one picture is left, in the same undo', () => {
    const { editor, shape, choose } = openGroups(doc(group(a, b)))
    const start = shape()
    choose(1)
    editor.commands.deleteSelection()
    expect(shape()).toBe('doc(figure("乙"))')
    editor.commands.undo()
    expect(shape()).toBe(start)
  })

  it('says why nothing came of it', () => {
    const { run, choose, told, shape } = openGroups(doc(group(a, b, c, a), b, p('文'), c))
    choose(1)
    run('insert.figureGroup')
    choose(doc(group(a, b, c, a), b, p('文')).content.size)
    run('insert.figureGroup')
    expect(told.filter((line) => line.startsWith('editor.notice'))).toEqual([
      'editor.notice.groupFull {"count":5,"most":4}',
      'editor.notice.groupAlone {}',
    ])
    expect(shape()).toBe(String(doc(group(a, b, c, a), b, p('文'), c)))
  })

  it('takes several files in side by side, in the place of an empty paragraph', async () => {
    const { editor, host, shape } = openGroups(doc(p('前'), p()))
    const files = ['一', '二', '三', '四', '五'].map((name) => new File(['x'], `${name}.png`, { type: 'image/png' }))
    editor.commands.setTextSelection(4)
    await takeFiles(editor, host, files.slice(0, 2), null, true)
    expect(shape()).toBe('doc(paragraph("前"), figureGroup(figure, figure))')
    expect((editor.state.selection as NodeSelection).node.attrs.asset).toBe('二.png')
    await takeFiles(editor, host, files, 0, true)
    expect(shape()).toContain('doc(figureGroup(figure, figure, figure), figureGroup(figure, figure), paragraph')
  })

  it('takes a picture in where there is room, and puts it below where there is none', async () => {
    const { editor, host, shape } = openGroups(doc(group(a, b)))
    const file = new File(['x'], '新.png', { type: 'image/png' })
    editor.commands.setTextSelection(3)
    await takeFiles(editor, host, [file], null)
    expect(shape()).toBe('doc(figureGroup(figure("甲"), figure, figure("乙")))')
    await takeFiles(editor, host, [file, file], 2)
    expect(shape()).toBe('doc(figureGroup(figure("甲"), figure, figure("乙")), figure, figure)')
  })

  it('goes on below the group at Enter in a caption', () => {
    const { editor, shape } = openGroups(doc(group(a, b), p('后')))
    editor.commands.setTextSelection(3)
    editor.view.someProp('handleKeyDown', (handle) =>
      handle(editor.view, new KeyboardEvent('keydown', { key: 'Enter' })),
    )
    expect(shape()).toBe('doc(figureGroup(figure("甲"), figure("乙")), paragraph, paragraph("后"))')
    expect(editor.state.selection).toBeInstanceOf(TextSelection)
    expect(editor.state.selection.$from.parent.type.name).toBe('paragraph')
  })

  it.each<[string, (opened: ReturnType<typeof openGroups>) => unknown, string]>([
    [
      'typed',
      ({ editor: { view } }) =>
        view.someProp('handleTextInput', (handle) => handle(view, 1, 4, '字', () => view.state.tr)),
      'paragraph("字")',
    ],
    [
      'pasted from a paper',
      ({ editor: { view } }) => view.pasteHTML('<p data-pm-slice="1 1 []">一</p><p>二</p>'),
      'paragraph("一"), paragraph("二")',
    ],
    [
      'pasted',
      ({ editor }) =>
        insertBlocks(
          editor,
          [
            {
              type: 'bulletList',
              content: [
                { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: '项' }] }] },
              ],
            },
          ],
          editor.state.selection,
          null,
        ),
      'bulletList(listItem(paragraph("项")))',
    ],
    ['a rule', ({ run }) => run('insert.rule'), 'horizontalRule'],
    ['a table', ({ run }) => run('insert.table'), 'table(tableRow('],
    ['a new page', ({ run }) => run('insert.pageBreak'), 'pageBreak'],
  ])('goes below while one of its pictures is selected: %s', (_what, put, expected) => {
    const opened = openGroups(doc(group(a, b), p('后')))
    const start = opened.shape()
    opened.choose(1)
    put(opened)
    opened.editor.state.doc.check()
    expect(opened.shape()).toContain(`doc(figureGroup(figure("甲"), figure("乙")), ${expected}`)
    expect(opened.shape()).toContain('paragraph("后"))')
    opened.editor.commands.undo()
    expect(opened.shape()).toBe(start)
  })

  it.each<[string, ReturnType<typeof doc>, string]>([
    ['a group', doc(group(a, b), p('后')), 'figureGroup(figure("甲"), figure("乙"))'],
    ['a figure', doc(a, p('后')), 'figure("甲")'],
  ])('a rule and a table put in from a caption leave %s whole', (_what, body, whole) => {
    for (const [command, put] of [
      ['insert.rule', 'horizontalRule'],
      ['insert.table', 'table('],
    ] as const)
      for (const offset of [0, 1]) {
        const { editor, run, shape } = openGroups(body)
        editor.commands.setTextSelection(find(body, '甲') + offset)
        run(command)
        editor.state.doc.check()
        expect(shape()).toContain(`doc(${whole}, ${put}`)
        editor.commands.undo()
        expect(shape()).toBe(String(body))
      }
  })

  it('lets a pasted picture take the place of one of its own', () => {
    const { editor, choose, shape } = openGroups(doc(group(a, b)))
    choose(1)
    insertBlocks(editor, [{ type: 'figure', attrs: { asset: '新.png' } }], editor.state.selection, null)
    expect(shape()).toBe('doc(figureGroup(figure, figure("乙")))')
  })
})

describe('under 修订', () => {
  it('a picture that is taken out stays in its group until that is decided', () => {
    const { editor, shape, choose } = openGroups(doc(group(a, b), p('后')), true)
    const start = shape()
    choose(1)
    editor.commands.deleteSelection()
    expect(editor.state.doc.firstChild?.childCount).toBe(2)
    expect(decideChanges(editor, 'all', 'reject')).toBe(true)
    expect(shape()).toBe(start)
    choose(1)
    editor.commands.deleteSelection()
    expect(decideChanges(editor, 'all', 'accept')).toBe(true)
    expect(shape()).toBe('doc(figure("乙"), paragraph("后"))')
    editor.commands.undo()
    editor.commands.undo()
    expect(shape()).toBe(start)
  })

  it('a picture that is moved comes and goes, and either decision leaves both', () => {
    for (const [decision, order] of [
      ['accept', '乙甲'],
      ['reject', '甲乙'],
    ] as const) {
      const { editor, choose } = openGroups(doc(group(a, b), p('后')), true)
      choose(1)
      moveInGroup(1)(editor.state, (tr) => editor.view.dispatch(tr))
      editor.state.doc.check()
      decideChanges(editor, 'all', decision)
      expect(String(editor.state.doc.firstChild)).toBe(
        `figureGroup(${[...order].map((name) => `figure("${name}")`).join(', ')})`,
      )
    }
  })
})
