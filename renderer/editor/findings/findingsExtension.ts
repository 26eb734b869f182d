import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { contentStart } from './contentStart.ts'
import type { KeyedMark, PaperMark } from './paperMark.ts'

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

/** Whether exactly these marks are shown where they are to stand: showing them again would cost a round of the whole paper for nothing. */
export function marksStand(state: EditorState, marks: readonly PaperMark[]): boolean {
  const shown = KEY.getState(state)?.find() ?? []
  const wanted = decorationsOf(state.doc, marks)
  if (shown.length !== wanted.length) return false
  const standing = new Set(shown.map(nameOf))
  return wanted.every((mark) => standing.has(nameOf(mark)))
}

/**
 * The key of the mark that the start of the selection is in, or at the edge of; null where none is, or where it has moved since: what is known of it is
 * of before.
 * @param marks as they were to stand when they were sent
 */
export function findingAt(state: EditorState, marks: readonly KeyedMark[]): string | null {
  const { from } = state.selection
  const [shown] = KEY.getState(state)?.find(from, from) ?? []
  if (shown === undefined) return null
  const found = marks.find((mark) => decorationsOf(state.doc, [mark]).some((each) => nameOf(each) === nameOf(shown)))
  return found?.key ?? null
}

function nameOf({ from, to, spec }: Decoration): string {
  return `${from} ${to} ${String((spec as PaperSpec).severity)}`
}

/** What a decoration remembers of its mark. */
interface PaperSpec {
  readonly severity?: PaperMark['severity']
}

function drawn({ doc }: Transaction, marks: readonly PaperMark[]): DecorationSet {
  return DecorationSet.create(doc, decorationsOf(doc, marks))
}

function decorationsOf(doc: Node, marks: readonly PaperMark[]): Decoration[] {
  return marks.flatMap(({ path, from, to, severity }) => {
    const place = contentStart(doc, path)
    if (place === null || to <= from || to > place.size) return []
    return [
      Decoration.inline(
        place.at(from, 'from'),
        place.at(to, 'to'),
        { class: `paper-finding paper-finding-${severity}` },
        {
          severity,
        } satisfies PaperSpec,
      ),
    ]
  })
}
