import type { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import { runPaperCommand } from '../../../../renderer/editor/commands/runPaperCommand.ts'
import { askListStart, onListStartAsked } from '../../../../renderer/editor/lists/askListStart.ts'
import { setListStart } from '../../../../renderer/editor/lists/setListStart.ts'
import { readSource } from '../../../../renderer/editor/source/readSource.ts'
import { sourceOf } from '../../../../renderer/editor/source/sourceOf.ts'
import { readChanges } from '../../../../src/article/changes/readChanges.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, find, p } from '../../../unit/renderer/editor/bodies.ts'
import { numbers } from '../../../unit/renderer/editor/lists/numberedBodies.ts'
import { openEditor } from '../openEditor.ts'

const BODY = doc(numbers(1, '甲甲', '乙乙', '丙丙'), p('之间'), numbers(1, '丁丁', '戊戊'), numbers(1, '己己'))

function open(words: string, on: boolean) {
  const { editor, host, told } = openEditor(BODY.toJSON() as DocumentJson, { tracking: { on, by: '编辑甲' } })
  editor.commands.setTextSelection(find(editor.state.doc, words))
  const json = () => editor.state.doc.toJSON() as DocumentJson
  return { editor, host, json, untracked: () => told.some((line) => line.includes('untracked')) }
}

type Paper = ReturnType<typeof open>
const set =
  (number: number) =>
  ({ editor }: Paper) =>
    editor.view.dispatch(setListStart(editor.state, number)!)
const goOn = ({ editor, host }: Paper) => runPaperCommand('format.continueList', editor, host)

const WAYS: Readonly<Record<string, readonly [string, (paper: Paper) => void]>> = {
  'a list goes on from the one before': ['戊戊', goOn],
  'a list becomes one with that right before it': ['己己', goOn],
  'a list begins with another number': ['丁丁', set(20)],
  'a list is divided at an item': ['乙乙', set(0)],
}

it.each(Object.entries(WAYS))('%s: one edit, tracked, decided on to the letter, undone', (_, [words, act]) => {
  const [paper, plain] = [open(words, true), open(words, false)]
  const before = paper.json()
  act(paper)
  act(plain)
  expect(plain.json()).not.toEqual(before)
  expect(paper.untracked()).toBe(false)
  expect(readChanges(paper.editor.state.doc).length).toBeGreaterThan(0)
  expect(readSource(sourceOf(paper.json()))).toEqual({ document: paper.json(), losses: [] })
  decideChanges(paper.editor, 'all', 'accept')
  expect(paper.json()).toEqual(plain.json())
  paper.editor.commands.undo()
  decideChanges(paper.editor, 'all', 'reject')
  expect(paper.json()).toEqual(before)
  plain.editor.commands.undo()
  expect(plain.json()).toEqual(before)
})

it('the number is asked for in a numbered list alone', () => {
  const { editor } = open('乙乙', false)
  let asked = 0
  const stop = onListStartAsked(editor, () => (asked += 1))
  expect(askListStart(editor)).toBe(true)
  moveTo(editor, '之间')
  expect(askListStart(editor)).toBe(false)
  stop()
  expect(asked).toBe(1)
})

function moveTo(editor: Editor, words: string): void {
  editor.commands.setTextSelection(find(editor.state.doc, words))
}
