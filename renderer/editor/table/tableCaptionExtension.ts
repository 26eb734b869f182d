import { Extension, Node } from '@tiptap/core'
import { chainCommands } from '@tiptap/pm/commands'
import { fromNodeSpec } from '../extensions/fromNodeSpec.ts'
import { enterIntoCaption, enterOverSelected } from '../figure/enterOverSelected.ts'
import { leaveTableCaption } from './leaveTableCaption.ts'
import { settleTableCaptions } from './settleTableCaptions.ts'

/** The caption of a table on the paper. It is one line: Enter goes on into the table, or below where none follows. */
export function tableCaptionExtension(): Node {
  return fromNodeSpec(Node.create({ name: 'tableCaption' }), {
    addKeyboardShortcuts() {
      const enter = chainCommands(enterOverSelected, enterIntoCaption, leaveTableCaption)
      const leave = () => enter(this.editor.state, (tr) => this.editor.view.dispatch(tr))
      return { Enter: leave, 'Shift-Enter': leave }
    },
  })
}

/** No caption is left without the table that it stood above. */
export const captionExtension = Extension.create({
  name: 'tableCaptions',
  dispatchTransaction({ transaction, next }) {
    const isOwn = ['history$', 'collab$'].every((key) => transaction.getMeta(key) === undefined)
    if (transaction.docChanged && isOwn) settleTableCaptions(transaction)
    next(transaction)
  },
})
