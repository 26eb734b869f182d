import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { selectLine } from './selectLine.ts'
import { nodesAround } from '../../../src/article/changes/nodesAround.ts'
import { readChanges, type ChangeEntry } from '../../../src/article/changes/readChanges.ts'

/** The change that the selection touches; null where none does. A row or column is touched within its cells, after what stands there itself. */
export function changeAtSelection(editor: Editor): ChangeEntry | null {
  const { from, to, $from } = editor.state.selection
  const touched = readChanges(editor.state.doc).filter((each) => each.from <= to && each.to >= from)
  const around = new Set(nodesAround($from).flatMap(({ marks }) => marks.map(({ attrs }) => attrs.id as unknown)))
  return touched.find(({ lines }) => lines.length === 0) ?? touched.find(({ id }) => around.has(id)) ?? null
}

/** Selects the next change after the selection, or the one before it; at the end it begins again. False where there is none. */
export function goChange(editor: Editor, step: 1 | -1): boolean {
  const all = readChanges(editor.state.doc)
  const { from, to, empty } = editor.state.selection
  const next =
    step === 1
      ? (all.find((each) => each.from > from || (each.from === from && empty)) ?? all[0])
      : (all.findLast((each) => each.to < to || (each.to === to && empty)) ?? all.at(-1))
  if (next !== undefined) revealChange(editor, next.id)
  return next !== undefined
}

/** Selects the words, or the row or column, of a change and brings them into view; does not take the focus. */
export function revealChange(editor: Editor, id: string): void {
  const entry = readChanges(editor.state.doc).find((each) => each.id === id)
  if (entry === undefined || editor.view.composing) return
  const { tr } = editor.state
  const [$from, $to] = [tr.doc.resolve(entry.from), tr.doc.resolve(entry.to)]
  const selection = selectLine(tr.doc, entry) ?? TextSelection.between($from, $to)
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView())
}
