import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { contentStart } from './contentStart.ts'
import type { PaperMark } from './paperMark.ts'

const KEY = new PluginKey<DecorationSet>('findings')

/** Puts marks under the text. It only moves them along while a person writes; where they stand is decided by who sends them. */
export const findingsExtension = Extension.create({
  name: 'findings',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: KEY,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, shown) {
          const marks = transaction.getMeta(KEY) as readonly PaperMark[] | undefined
          if (marks !== undefined) return drawn(transaction, marks)
          return transaction.docChanged ? shown.map(transaction.mapping, transaction.doc) : shown
        },
      },
      props: { decorations: (state) => KEY.getState(state) },
    }),
  ],
})

/** A transaction that shows these marks and no others. It changes nothing of the text and is not to be undone. */
export function withMarks(transaction: Transaction, marks: readonly PaperMark[]): Transaction {
  return transaction.setMeta(KEY, marks).setMeta('addToHistory', false)
}

function drawn({ doc }: Transaction, marks: readonly PaperMark[]): DecorationSet {
  const decorations = marks.flatMap(({ path, from, to, severity }) => {
    const place = contentStart(doc, path)
    if (place === null || to <= from || to > place.block.content.size) return []
    return [
      Decoration.inline(place.start + from, place.start + to, { class: `paper-finding paper-finding-${severity}` }),
    ]
  })
  return DecorationSet.create(doc, decorations)
}
