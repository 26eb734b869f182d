import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'

/** A range of the document that moves along while the person goes on writing. */
export interface KeptPlace {
  range(): { readonly from: number; readonly to: number }
  release(): void
}

/** Keeps a range over time: what is inserted later, when bytes have arrived, lands where it was meant. */
export function keepPlace(editor: Editor, from: number, to: number): KeptPlace {
  let range = { from, to }
  const follow = ({ transaction }: { transaction: Transaction }): void => {
    if (!transaction.docChanged) return
    const start = transaction.mapping.map(range.from, 1)
    range = { from: start, to: Math.max(start, transaction.mapping.map(range.to, -1)) }
  }
  editor.on('transaction', follow)
  return { range: () => range, release: () => editor.off('transaction', follow) }
}
