import type { Editor } from '@tiptap/core'
import { changeAtSelection } from '../changes/goChange.ts'
import { decideChanges } from '../changes/decideChanges.ts'
import { changeComment } from '../comments/changeComments.ts'
import { askRuby } from '../ruby/askRuby.ts'
import { rubyWords } from '../ruby/rubyWords.ts'
import { setRuby } from '../ruby/setRuby.ts'
import { marksHere } from './marksHere.ts'
import type { MenuSource } from './menuEntry.ts'

/** What can be done about the comments on the words. */
export const commentEntries: MenuSource = (editor, { translate, onShow }) => {
  const marks = marksHere(editor.state, 'comment')
  if (marks.length === 0) return []
  const show = { id: 'comment.show', words: translate('papermenu.comment'), run: () => onShow('comments') }
  if (!editor.isEditable) return [show]
  return [
    ...marks.slice(0, 1).flatMap(({ attrs }) => {
      const id = String(attrs.id)
      const resolved = attrs.state !== 'resolved'
      return [
        {
          id: 'comment.resolve',
          words: translate(resolved ? 'papermenu.resolve' : 'papermenu.reopen'),
          run: () => changeComment(editor, id, { kind: 'resolve', resolved }),
        },
        {
          id: 'comment.delete',
          words: translate('papermenu.deleteComment'),
          run: () => changeComment(editor, id, { kind: 'delete' }),
        },
      ]
    }),
    show,
  ]
}

/** What can be decided about the change (修订) at the selection. */
export const changeEntries: MenuSource = (editor, { translate, onShow }) => {
  const change = changeAtSelection(editor)
  if (change === null) return []
  const show = { id: 'change.show', words: translate('papermenu.change'), run: () => onShow('changes') }
  if (!editor.isEditable) return [show]
  const decide = (decision: 'accept' | 'reject') => ({
    id: `change.${decision}`,
    words: translate(`menu.change.${decision}`),
    command: `change.${decision}` as const,
    run: () => decideChanges(editor, { id: change.id }, decision),
  })
  return [decide('accept'), decide('reject'), show]
}

/** What can be done about the reading above the words. */
export const rubyEntries: MenuSource = (editor, { translate }) => {
  if (!editor.isEditable || marksHere(editor.state, 'ruby').length === 0) return []
  return [
    {
      id: 'ruby.edit',
      words: translate('menu.format.ruby'),
      command: 'format.ruby',
      run: () => askRuby(editor),
    },
    { id: 'ruby.remove', words: translate('ruby.remove'), run: () => takeRuby(editor) },
  ]
}

function takeRuby({ state, view }: Editor): void {
  const tr = setRuby(
    state,
    rubyWords(state).map((word) => ({ ...word, text: '' })),
  )
  if (tr !== null) view.dispatch(tr)
}
