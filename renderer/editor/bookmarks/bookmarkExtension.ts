import { Extension } from '@tiptap/core'
import { settleBookmarks } from './settleBookmarks.ts'

/** Each bookmark stays on one block, whatever is done around it. None leaves by the clipboard (`copySerializer`). */
export const bookmarkExtension = Extension.create({
  name: 'bookmarks',
  dispatchTransaction({ transaction, next }) {
    const isOwn = ['history$', 'collab$'].every((key) => transaction.getMeta(key) === undefined)
    if (transaction.docChanged && isOwn) settleBookmarks(transaction)
    next(transaction)
  },
})
