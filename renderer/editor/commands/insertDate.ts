import type { Editor } from '@tiptap/core'

/** Puts a day into the text as newsrooms write it, 2016年5月19日, in the place of the selection. `day` is read in local time. */
export function insertDate(editor: Editor, day: Date): boolean {
  const words = `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`
  editor.view.dispatch(editor.state.tr.insertText(words).scrollIntoView())
  return true
}
