import { describe, expect, it, vi } from 'vitest'
import { CellSelection } from '@tiptap/pm/tables'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { withMarks } from '../../../../renderer/editor/findings/findingsExtension.ts'
import { onLinkAsked } from '../../../../renderer/editor/link/linkAsked.ts'
import { onNoteAsked } from '../../../../renderer/editor/footnote/askNote.ts'
import { onCutAsked, onReplaceAsked, onStripAsked } from '../../../../renderer/editor/figure/stripAsked.ts'
import { openPointed, POINTED } from './pointedBody.ts'

const TEXT = ['cut', 'copy', 'paste']

describe('the menu of the paper', () => {
  it.each([
    ['平常的字', []],
    ['末尾', []],
    ['链接字', [['link.edit', 'link.open', 'link.copy', 'link.remove'], TEXT]],
    ['批注字', [['comment.resolve', 'comment.delete', 'comment.show'], TEXT]],
    ['注音', [['ruby.edit', 'ruby.remove'], TEXT]],
    ['改动字', [['change.accept', 'change.reject', 'change.show'], TEXT]],
    ['书签字', [TEXT, ['bookmark.remove', 'bookmark.show']]],
    ['footnote', [['note.edit', 'note.remove'], TEXT]],
    ['formula', [['formula.edit', 'formula.remove'], TEXT]],
    ['figure', [TEXT, ['replace', 'crop', 'words', 'left', 'center', 'right', 'delete'].map((id) => `figure.${id}`)]],
    [
      '乙格',
      [
        TEXT,
        [
          ...['addRowBefore', 'addRowAfter', 'deleteRow', 'addColumnBefore', 'addColumnAfter', 'deleteColumn'],
          ...['merge', 'split', 'header', 'caption', 'delete'],
        ].map((id) => `table.${id}`),
      ],
    ],
  ])('offers at %s what it is about, and none on plain words', (what, ids) => {
    const paper = openPointed()
    paper.point(what)
    expect(paper.ids()).toEqual(ids)
    const words = paper.groups().flatMap((group) => group.map((entry) => entry.words))
    expect(words.filter((each) => each.trim() === '' || each.includes('{'))).toEqual([])
  })

  it.each([
    ['链接字', 'link.remove'],
    ['批注字', 'comment.resolve'],
    ['批注字', 'comment.delete'],
    ['注音', 'ruby.remove'],
    ['改动字', 'change.accept'],
    ['改动字', 'change.reject'],
    ['书签字', 'bookmark.remove'],
    ['footnote', 'note.remove'],
    ['formula', 'formula.remove'],
    ['figure', 'figure.left'],
    ['figure', 'figure.delete'],
    ['乙格', 'table.addRowBefore'],
    ['乙格', 'table.addRowAfter'],
    ['乙格', 'table.addColumnBefore'],
    ['乙格', 'table.addColumnAfter'],
    ['乙格', 'table.deleteColumn'],
    ['乙格', 'table.header'],
    ['乙格', 'table.caption'],
    ['乙格', 'table.delete'],
  ])('at %s %s makes one edit, which one undo takes back', (what, id) => {
    const paper = openPointed()
    paper.point(what)
    paper.run(id)
    expect(paper.editor.state.doc.toJSON()).not.toEqual(POINTED.toJSON())
    paper.editor.commands.undo()
    expect(paper.editor.state.doc.toJSON() as DocumentJson).toEqual(POINTED.toJSON())
  })

  it('opens the forms and tools there are', () => {
    const paper = openPointed({ pictureMissing: () => false })
    const asked: string[] = []
    const { editor } = paper
    onLinkAsked(editor, () => void asked.push('link'))
    onNoteAsked('footnote')(editor, () => void asked.push('note'))
    onReplaceAsked(editor, () => void asked.push('replace'))
    onCutAsked(editor, () => void asked.push('cut'))
    onStripAsked(editor, () => void asked.push('strip'))
    for (const [what, id] of [
      ['链接字', 'link.edit'],
      ['footnote', 'note.edit'],
      ['figure', 'figure.replace'],
      ['figure', 'figure.crop'],
      ['figure', 'figure.words'],
    ] as const) {
      paper.point(what)
      paper.run(id)
    }
    expect(asked).toEqual(['link', 'note', 'replace', 'cut', 'strip'])
  })

  it('shows the lists beside the paper, and tells the keys that paste', () => {
    const tabs: string[] = []
    const paper = openPointed({ onShow: (tab) => void tabs.push(tab) })
    for (const [what, id] of [
      ['批注字', 'comment.show'],
      ['改动字', 'change.show'],
      ['书签字', 'bookmark.show'],
    ] as const) {
      paper.point(what)
      paper.run(id)
    }
    paper.run('paste')
    expect(tabs).toEqual(['comments', 'changes', 'outline'])
    expect(paper.told.at(-1)).toContain('papermenu.paste')
  })

  it('joins cells where several are selected, and greys what cannot be done', () => {
    const paper = openPointed()
    paper.point('乙格')
    const grey = () =>
      paper
        .groups()
        .flat()
        .filter(({ disabled }) => disabled === true)
        .map(({ id }) => id)
    expect(grey()).toEqual(['cut', 'copy', 'table.merge', 'table.split'])
    const { state, view } = paper.editor
    const cells: number[] = []
    state.doc.descendants((node, pos) => void (node.type.name === 'tableCell' && cells.push(pos)))
    view.dispatch(state.tr.setSelection(CellSelection.create(state.doc, cells[0]!, cells[1])))
    expect(grey()).toEqual(['table.split'])
    paper.run('table.merge')
    expect(grey()).not.toContain('table.split')
    paper.point('figure')
    expect(grey()).toEqual(['figure.crop', 'figure.center'])
  })

  it('opens only what the shells let out', () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null)
    const paper = openPointed()
    paper.point('链接字')
    paper.run('link.open')
    expect(open.mock.calls).toEqual([['https://example.com/a', '_blank', 'noopener,noreferrer']])
    const { state, view } = paper.editor
    const link = (href: string) => state.schema.marks.link!.create({ href, title: '' })
    for (const href of ['http://example.com', 'https://user:secret@example.com']) {
      view.dispatch(view.state.tr.addMark(state.selection.$from.start(), state.selection.$from.end(), link(href)))
      expect(
        paper
          .groups()
          .flat()
          .find(({ id }) => id === 'link.open')?.disabled,
        href,
      ).toBe(true)
    }
    open.mockRestore()
  })

  it('offers about a finding what its card does', () => {
    const done: string[] = []
    const marks = [
      { path: [0], from: 0, to: 2, severity: 'error', key: 'k1' },
      { path: [9], from: 0, to: 2, severity: 'hint', key: 'k2' },
    ] as const
    const findings = {
      marks: () => marks,
      fixOf: (key: string) => (key === 'k1' ? '改为“，”' : null),
      mend: (key: string) => void done.push(`mend ${key}`),
      ignore: (key: string) => void done.push(`ignore ${key}`),
      show: (key: string) => void done.push(`show ${key}`),
    }
    const paper = openPointed({ findings })
    const { view } = paper.editor
    view.dispatch(withMarks(view.state.tr, marks))
    paper.point('平常的字')
    expect(paper.groups()[0]?.map(({ words }) => words)[0]).toBe('改为“，”')
    for (const id of ['finding.mend', 'finding.ignore', 'finding.show']) paper.run(id)
    paper.point('末尾')
    expect(paper.ids()).toEqual([['finding.ignore', 'finding.show'], TEXT])
    expect(done).toEqual(['mend k1', 'ignore k1', 'show k1'])
    // What has moved since is not what is known.
    paper.editor.commands.insertContentAt(paper.editor.state.selection.$from.start(), '在此')
    paper.point('末尾')
    expect(paper.ids()).toEqual([])
  })

  it('changes nothing on a paper that can only be read', () => {
    const paper = openPointed()
    paper.editor.setEditable(false)
    for (const [what, ids] of [
      ['链接字', [['link.open', 'link.copy'], ['copy']]],
      ['批注字', [['comment.show'], ['copy']]],
      ['figure', []],
      ['乙格', []],
    ] as const) {
      paper.point(what)
      expect(paper.ids()).toEqual(ids)
    }
  })
})
