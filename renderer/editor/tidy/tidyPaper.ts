import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { headingLines } from '../../../src/intake/tidy/headingLines.ts'
import type { TidyRange } from '../../../src/intake/tidy/passes/tidyPass.ts'
import { tidyBody } from '../../../src/intake/tidy/tidyBody.ts'
import { TIDY_NAMES, type TidyName } from '../../../src/intake/tidy/tidyName.ts'
import type { EditorHost } from '../editorHost.ts'

/** What is tidied: the selected blocks, or the whole body where nothing is selected. */
export function tidyRange({ selection, doc }: EditorState): TidyRange {
  return selection.empty ? { from: 0, to: doc.content.size } : { from: selection.from, to: selection.to }
}

/**
 * Tidies the selection or the article as one edit that one undo takes back, and says what it changed and which lines look like headings.
 * False where the paper is locked.
 */
export function tidyPaper(editor: Editor, host: EditorHost, names: readonly TidyName[]): boolean {
  if (!editor.isEditable || editor.view.composing) return false
  const { view } = editor
  const tr = closeHistory(view.state.tr)
  const report = tidyBody(tr, tidyRange(view.state), names)
  if (tr.docChanged) {
    view.dispatch(tr.scrollIntoView())
    // What is typed next is an edit of its own.
    view.dispatch(closeHistory(view.state.tr))
  }
  const told = TIDY_NAMES.flatMap((name) => {
    const count = report.get(name)
    return count === undefined ? [] : [host.translate(`editor.tidy.did.${name}`, { count })]
  })
  const offered = names.includes('headings') ? 0 : headingLines(view.state.doc, tidyRange(view.state)).length
  const what = told.join(host.translate('editor.paste.note.and'))
  if (told.length === 0)
    host.onNotice(offered === 0 ? 'editor.tidy.nothing' : 'editor.tidy.onlyHeadings', { count: offered })
  else host.onNotice(offered === 0 ? 'editor.tidy.done' : 'editor.tidy.doneHeadings', { what, count: offered })
  return true
}
