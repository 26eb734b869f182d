import type { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import { decideChanges } from '../../../../renderer/editor/changes/decideChanges.ts'
import { runPaperCommand } from '../../../../renderer/editor/commands/runPaperCommand.ts'
import { readSource } from '../../../../renderer/editor/source/readSource.ts'
import { sourceOf } from '../../../../renderer/editor/source/sourceOf.ts'
import { cleanDocument } from '../../../../src/article/changes/cleanDocument.ts'
import { readChanges } from '../../../../src/article/changes/readChanges.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { openEditor } from '../openEditor.ts'

const attrs = { align: 'start', indent: 2 }
const line = (text: string) => ({ type: 'paragraph', attrs, content: [{ type: 'text', text }] })
const item = (...content: unknown[]) => ({ type: 'listItem', content })
const bullets = (...content: unknown[]) => ({ type: 'bulletList', content })
const lines = [line('甲甲'), line('乙乙'), line('丙丙'), line('丁丁')]
const listed = [line('前文'), bullets(item(line('甲甲')), item(line('乙乙')), item(line('丙丙'))), line('后文')]
const tail = [line('前文'), bullets(item(line('甲甲'))), bullets(item(line('乙乙')))]

function open(content: readonly unknown[], on = true) {
  const body = { type: 'doc', content } as unknown as DocumentJson
  const { editor, told, host } = openEditor(body, { tracking: { on, by: '编辑甲' } })
  const json = () => editor.state.doc.toJSON() as DocumentJson
  return { editor, host, json, untracked: () => told.some((each) => each.includes('untracked')) }
}

/** Selects words, from the start of the first to the end of the last. */
function select(editor: Editor, first: string, last = first): void {
  const at: number[] = []
  editor.state.doc.descendants((node, pos) => {
    if (node.text === first) at[0] = pos
    if (node.text === last) at[1] = pos + node.nodeSize
  })
  editor.commands.setTextSelection({ from: at[0]!, to: at[1]! })
}

function press(editor: Editor, key: string, shiftKey = false): void {
  const event = new KeyboardEvent('keydown', { key, shiftKey })
  editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event) || undefined)
}

type Way = readonly [readonly unknown[], (paper: ReturnType<typeof open>) => void]
const WAYS: Readonly<Record<string, Way>> = {
  'lines become a list': [
    lines,
    ({ editor, host }) => (select(editor, '乙乙', '丙丙'), runPaperCommand('format.bulletList', editor, host)),
  ],
  'a line becomes a quotation': [
    lines,
    ({ editor, host }) => (select(editor, '乙乙'), runPaperCommand('format.quote', editor, host)),
  ],
  'lines go into a box': [
    lines,
    ({ editor, host }) => (select(editor, '乙乙', '丙丙'), runPaperCommand('insert.callout', editor, host)),
  ],
  'all becomes a numbered list': [
    lines,
    ({ editor, host }) => (editor.commands.selectAll(), runPaperCommand('format.orderedList', editor, host)),
  ],
  'a list is let out': [
    listed,
    ({ editor, host }) => (select(editor, '甲甲', '丙丙'), runPaperCommand('format.bulletList', editor, host)),
  ],
  'an item is let out': [listed, ({ editor }) => (select(editor, '乙乙'), editor.commands.liftListItem('listItem'))],
  'an item goes deeper': [listed, ({ editor }) => (select(editor, '乙乙'), press(editor, 'Tab'))],
  'a list is numbered': [
    listed,
    ({ editor, host }) => (select(editor, '乙乙'), runPaperCommand('format.orderedList', editor, host)),
  ],
  'a line joins the list before it': [
    listed,
    ({ editor, host }) => (select(editor, '后文'), runPaperCommand('format.bulletList', editor, host)),
  ],
  'a line before a list joins it': [
    listed,
    ({ editor, host }) => (select(editor, '前文'), runPaperCommand('format.bulletList', editor, host)),
  ],
  'two lists become one of numbers': [
    tail,
    ({ editor, host }) => (select(editor, '甲甲', '乙乙'), runPaperCommand('format.orderedList', editor, host)),
  ],
  'a list is begun and written': [
    lines,
    ({ editor, host }) => {
      select(editor, '乙乙')
      runPaperCommand('format.bulletList', editor, host)
      editor.commands.setTextSelection(editor.state.selection.to)
      press(editor, 'Enter')
      editor.commands.insertContent('新')
      press(editor, 'Enter')
      editor.commands.insertContent('增')
    },
  ],
  'a quotation is begun on an empty line': [
    [line('前文'), { type: 'paragraph', attrs }, line('后文')],
    ({ editor, host }) => {
      editor.commands.setTextSelection(5)
      runPaperCommand('format.quote', editor, host)
      press(editor, 'Enter')
      editor.commands.insertContent('新')
    },
  ],
  'a list is left by two Enters in its midst': [
    listed,
    ({ editor }) => {
      select(editor, '乙乙')
      editor.commands.setTextSelection(editor.state.selection.to)
      press(editor, 'Enter')
      press(editor, 'Enter')
    },
  ],
  'an item is let out by Backspace at its start': [
    listed,
    ({ editor }) => {
      select(editor, '甲甲')
      editor.commands.setTextSelection(editor.state.selection.from)
      press(editor, 'Backspace')
    },
  ],
}

it.each(Object.entries(WAYS))(
  '%s: tracked, decided on to the letter, kept by its source, undone',
  (_, [content, act]) => {
    const [paper, plain] = [open(content), open(content, false)]
    const before = paper.json()
    act(paper)
    act(plain)
    expect(plain.json()).not.toEqual(before)
    expect(paper.untracked()).toBe(false)
    expect(readChanges(paper.editor.state.doc).length).toBeGreaterThan(0)
    expect(cleanDocument(paper.json())).toEqual(plain.json())
    expect(cleanDocument(paper.json(), 'reject')).toEqual(before)
    expect(readSource(sourceOf(paper.json()))).toEqual({ document: paper.json(), losses: [] })
    decideChanges(paper.editor, 'all', 'reject')
    expect(paper.json()).toEqual(before)
    for (let times = 0; times < 8; times += 1) paper.editor.commands.undo()
    expect(paper.json()).toEqual(before)
  },
)

it('what goes back by itself is no change any more, whether 修订 is on or off', () => {
  for (const on of [true, false]) {
    const paper = open(lines)
    const before = paper.json()
    select(paper.editor, '乙乙', '丙丙')
    runPaperCommand('format.quote', paper.editor, paper.host)
    const again = open(paper.json().content ?? [], on)
    select(again.editor, '乙乙', '丙丙')
    runPaperCommand('format.quote', again.editor, again.host)
    expect(again.json()).toEqual(before)
  }
})

it('a heading that became an item is a heading again, by itself', () => {
  const heading = { type: 'heading', attrs: { level: 2, align: 'start' }, content: [{ type: 'text', text: '小标题' }] }
  const paper = open([line('甲甲'), heading, line('乙乙')])
  const before = paper.json()
  select(paper.editor, '小标题')
  runPaperCommand('format.bulletList', paper.editor, paper.host)
  expect(paper.untracked()).toBe(false)
  expect(readChanges(paper.editor.state.doc)[0]?.formats.map(({ kind }) => kind)).toEqual(['block', 'place'])
  decideChanges(paper.editor, 'all', 'reject')
  expect(paper.json()).toEqual(before)
})

it('of two that were let out one goes back alone, and the other later', () => {
  const paper = open(listed)
  const before = paper.json()
  for (const words of ['乙乙', '丙丙']) {
    select(paper.editor, words)
    paper.editor.commands.liftListItem('listItem')
  }
  const [first, second] = readChanges(paper.editor.state.doc)
  expect(first?.id).not.toBe(second?.id)
  decideChanges(paper.editor, { id: first!.id }, 'reject')
  expect(paper.editor.state.doc.child(1).childCount).toBe(2)
  paper.editor.state.doc.check()
  decideChanges(paper.editor, { id: second!.id }, 'reject')
  expect(paper.json()).toEqual(before)
})
