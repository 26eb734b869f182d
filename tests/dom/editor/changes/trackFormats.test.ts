import { expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import { runPaperCommand } from '../../../../renderer/editor/commands/runPaperCommand.ts'
import { asCopied } from '../../../../renderer/editor/comments/copyWithoutComments.ts'
import { readFormat } from '../../../../renderer/editor/painter/readFormat.ts'
import { cleanDocument } from '../../../../src/article/changes/cleanDocument.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { PAPER_COMMAND_IDS } from '../../../../src/contract/paperCommandId.ts'
import { formatsInShort, formattedBody } from '../../../helpers/formattedBody.ts'
import { openEditor } from '../openEditor.ts'

const FORMATS = PAPER_COMMAND_IDS.filter((id) => id.startsWith('format.'))

function open(short: string, selection: { from: number; to: number }, on = true) {
  const opened = openEditor(formattedBody(short).toJSON() as DocumentJson, { tracking: { on, by: '编辑甲' } })
  opened.editor.commands.setTextSelection(selection)
  const { editor, told } = opened
  return {
    ...opened,
    short: () => formatsInShort(editor.state.doc),
    json: () => editor.state.doc.toJSON() as DocumentJson,
    untracked: () => told.some((line) => line.startsWith('changes.untracked')),
  }
}

it.each(FORMATS)('%s is tracked so that either decision gives its body to the letter, or is said not to be', (id) => {
  const body = ['甲乙*丙*丁/# 小标题/第三段', { from: 2, to: 8 }] as const
  const paper = open(...body)
  const plain = open(...body, false)
  const before = paper.json()
  runPaperCommand(id, paper.editor, paper.host)
  runPaperCommand(id, plain.editor, plain.host)
  expect(cleanDocument(paper.json())).toEqual(plain.json())
  if (!paper.untracked()) expect(cleanDocument(paper.json(), 'reject')).toEqual(before)
  for (let press = 0; press < 2; press += 1) paper.editor.commands.undo()
  expect(paper.json()).toEqual(before)
})

it('all that sets a format of words or of paragraphs is tracked', () => {
  const said = FORMATS.filter((id) => {
    const paper = open('甲乙*丙*丁/# 小标题/第三段', { from: 2, to: 8 })
    runPaperCommand(id, paper.editor, paper.host)
    return paper.untracked()
  })
  expect(said).toEqual([])
})

it('words within a run that was given another format are put in without a change of format, and go on with it untracked', () => {
  const paper = open('甲乙丙', { from: 1, to: 4 })
  paper.editor.commands.toggleBold()
  paper.editor.view.dispatch(paper.editor.state.tr.insertText('新', 2))
  expect(paper.short()).toBe('<*甲*>*新*<*乙丙*>')
  decideChanges(paper.editor, 'all', 'reject')
  expect(paper.short()).toBe('甲乙丙')
})

it('one change is rejected by its name, all are accepted, and undo goes back to the start', () => {
  const paper = open('甲乙丙/第二段', { from: 1, to: 3 })
  const { editor } = paper
  editor.commands.toggleBold()
  editor.commands.setTextSelection(6)
  editor.commands.toggleHeading({ level: 2 })
  expect(paper.short()).toBe('<*甲乙*>丙/<># 第二段')
  const id = String(editor.state.doc.nodeAt(1)?.marks.at(-1)?.attrs.id)
  expect(decideChanges(editor, { id }, 'reject')).toBe(true)
  expect(paper.short()).toBe('甲乙丙/<># 第二段')
  expect(decideChanges(editor, { by: '编辑甲' }, 'accept')).toBe(true)
  expect(paper.short()).toBe('甲乙丙/# 第二段')
  for (let press = 0; press < 4; press += 1) editor.commands.undo()
  expect(paper.short()).toBe('甲乙丙/第二段')
})

it('a change of format is no format to be picked up, cleared or copied', () => {
  const paper = open('甲乙丙/第二段', { from: 1, to: 3 })
  const { editor } = paper
  editor.commands.toggleItalic()
  expect(readFormat(editor.state).marks.map(({ type }) => type.name)).toEqual(['italic'])
  expect(JSON.stringify(asCopied(editor.state.doc.slice(0, editor.state.doc.content.size)).toJSON())).not.toContain(
    'formatting',
  )
  runPaperCommand('format.clear', editor, paper.host)
  expect(paper.short()).toBe('甲乙丙/第二段')
})

it('off, formats are set plainly; what is given back the one it had is no change any more', () => {
  const paper = open('甲乙丙/第二段', { from: 1, to: 7 })
  paper.editor.commands.toggleBold()
  paper.editor.commands.toggleHeading({ level: 2 })
  expect(paper.short()).toBe('<># <*甲乙丙*>/<># <*第*>二段')
  const plain = openEditor(paper.json(), { tracking: { on: false, by: '编辑乙' } }).editor
  plain.commands.setTextSelection({ from: 1, to: 3 })
  plain.commands.toggleBold()
  plain.commands.setParagraph()
  expect(formatsInShort(plain.state.doc)).toBe('甲乙<*丙*>/<># <*第*>二段')
  plain.commands.undo()
  plain.commands.undo()
  expect(plain.state.doc.toJSON()).toEqual(paper.json())
})
