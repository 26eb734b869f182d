import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { askNote, noteAt } from '../footnote/askNote.ts'
import { setNote } from '../footnote/setNote.ts'
import { askFormula, formulaAt } from '../formula/askFormula.ts'
import { setFormula } from '../formula/setFormula.ts'
import { bookmarkHere } from '../bookmarks/bookmarkHere.ts'
import { changeBookmark } from '../bookmarks/changeBookmark.ts'
import type { MenuSource } from './menuEntry.ts'

/** What can be done with the note (脚注, 尾注) that is selected, or that the cursor stands right behind. */
export const noteEntries: MenuSource = (editor, { translate }) => {
  if (!editor.isEditable) return []
  const note = noteAt(editor.state, 'footnote') ?? noteAt(editor.state, 'endnote')
  if (note === null) return []
  const { kind } = note
  return [
    {
      id: 'note.edit',
      words: translate('papermenu.editNote'),
      command: `insert.${kind}` as const,
      run: () => askNote(kind, editor),
    },
    {
      id: 'note.remove',
      words: translate('papermenu.deleteNote'),
      run: () => make(editor, setNote(editor.state, kind, '')),
    },
  ]
}

/** What can be done with the formula that is selected. */
export const formulaEntries: MenuSource = (editor, { translate }) => {
  if (!editor.isEditable || formulaAt(editor.state) === null) return []
  return [
    {
      id: 'formula.edit',
      words: translate('papermenu.editFormula'),
      command: 'insert.formula',
      run: () => askFormula(editor),
    },
    {
      id: 'formula.remove',
      words: translate('formula.remove'),
      run: () => make(editor, setFormula(editor.state, { tex: '', display: false })),
    },
  ]
}

/** What can be done with the bookmark of the block. */
export const bookmarkEntries: MenuSource = (editor, { translate, onShow }) => {
  const name = bookmarkHere(editor.state)
  if (name === null) return []
  const show = { id: 'bookmark.show', words: translate('papermenu.bookmark'), run: () => onShow('outline') }
  if (!editor.isEditable) return [show]
  return [
    {
      id: 'bookmark.remove',
      words: translate('bookmark.remove', { name }),
      command: 'insert.bookmark',
      run: () => make(editor, changeBookmark(editor.state, name, { kind: 'remove' })),
    },
    show,
  ]
}

function make({ view }: Editor, tr: Transaction | null): void {
  if (tr !== null) view.dispatch(tr)
}
