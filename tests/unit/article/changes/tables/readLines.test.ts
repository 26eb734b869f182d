import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { addColumnAfter, addRowBefore, deleteColumn, deleteRow } from '@tiptap/pm/tables'
import { expect, it } from 'vitest'
import { readLines } from '../../../../../src/article/changes/tables/readLines.ts'
import { linedBody } from '../../../../helpers/linedTable.ts'

function read(doc: Node, command: Command) {
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, 6) })
  let lines: ReturnType<typeof readLines> = null
  command(state, (tr) => (lines = readLines(tr.doc, doc, tr.steps)))
  const found = lines as ReturnType<typeof readLines>
  const short = (parts: readonly { readonly node: Node }[]) =>
    parts.map(({ node }) => `${node.type.name} ${node.textContent}`)
  return found === null ? null : [short(found.gone), short(found.put)]
}

it('tells rows, and cells of other rows, that came and went', () => {
  const doc = linedBody('甲|乙', '丙|丁')
  expect(read(doc, deleteRow)).toEqual([['tableRow 甲乙'], []])
  expect(read(doc, addRowBefore)).toEqual([[], ['tableRow ']])
  expect(read(doc, deleteColumn)).toEqual([['tableCell 甲', 'tableCell 丙'], []])
  expect(read(doc, addColumnAfter)).toEqual([[], ['tableCell ', 'tableCell ']])
})

it('a cell that only covers more stays', () => {
  expect(read(linedBody('甲|乙 1x2', '丙', '丁|戊'), deleteRow)).toEqual([['tableRow 甲乙'], ['tableCell 乙']])
  expect(read(linedBody('甲|乙', '丙 2x1'), deleteColumn)).toEqual([['tableCell 甲'], []])
})

it('is nothing where a row has come into a row', () => {
  const doc = linedBody('甲|乙')
  const row = doc.child(1).firstChild!
  const crooked = row.type.create(null, [row])
  expect(read(doc, (state, dispatch) => (dispatch?.(state.tr.insert(4, crooked)), true))).toBeNull()
})

it('is nothing for words, and for a whole table', () => {
  const doc = linedBody('甲|乙')
  expect(read(doc, (state, dispatch) => (dispatch?.(state.tr.insertText('新', 6)), true))).toBeNull()
  expect(read(doc, (state, dispatch) => (dispatch?.(state.tr.delete(3, doc.content.size)), true))).toBeNull()
})
