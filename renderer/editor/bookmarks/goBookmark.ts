import type { Editor } from '@tiptap/core'
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'
import { readBookmarks } from './readBookmarks.ts'

/** Goes to the next bookmark after the cursor, or the one before it; at the end it begins again. False where there is none. */
export function goBookmark(editor: Editor, step: 1 | -1): boolean {
  const all = readBookmarks(editor.state.doc)
  const { selection } = editor.state
  const { $head, from } = selection
  const here = selection instanceof NodeSelection || $head.depth === 0 ? from : $head.before()
  const next =
    step === 1 ? (all.find(({ pos }) => pos > here) ?? all[0]) : (all.findLast(({ pos }) => pos < here) ?? all.at(-1))
  if (next !== undefined) revealBookmark(editor, next.name)
  return next !== undefined
}

/** Puts the cursor at the beginning of the block with this bookmark and brings it into view; does not take the focus. */
export function revealBookmark(editor: Editor, name: string): void {
  const entry = readBookmarks(editor.state.doc).find((each) => each.name === name)
  if (entry === undefined || editor.view.composing) return
  const { tr } = editor.state
  const $start = tr.doc.resolve(entry.pos + 1)
  const selection = $start.parent.inlineContent ? TextSelection.create(tr.doc, $start.pos) : Selection.near($start)
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView())
}
