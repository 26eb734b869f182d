import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'

/** What brings or takes whole pieces at once. */
const PIECES: ReadonlySet<unknown> = new Set(['paste', 'cut', 'drop'])

/**
 * What a tool did is an undo of its own, however quickly it came before or after a key: ProseMirror joins what happens in one place within half a
 * second, and to take a wrong format back must not take the words with it. And what undo brings or another window sends is left as it is: over a
 * body that is selected whole TipTap would make an emptied heading a paragraph.
 */
export const undoGroups = Extension.create({
  name: 'undoGroups',
  addStorage: () => ({ afterTool: false }),
  dispatchTransaction({ transaction, next }) {
    if (isFromElsewhere(transaction)) transaction.setMeta('preventClearDocument', true)
    else if (transaction.docChanged && transaction.getMeta('addToHistory') !== false) {
      const byTool = isByTool(transaction)
      if (byTool || this.storage.afterTool) closeHistory(transaction)
      this.storage.afterTool = byTool
    }
    next(transaction)
  },
})

function isFromElsewhere(transaction: Transaction): boolean {
  return ['history$', 'collab$'].some((key) => transaction.getMeta(key) !== undefined)
}

/** Keys and input methods only replace; tools wrap, mark or set attributes too. */
function isByTool(transaction: Transaction): boolean {
  if (transaction.getMeta('composition') !== undefined) return false
  return PIECES.has(transaction.getMeta('uiEvent')) || !transaction.steps.every((step) => step instanceof ReplaceStep)
}
