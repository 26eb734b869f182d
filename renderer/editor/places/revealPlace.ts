import type { Editor } from '@tiptap/core'
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'
import type { Place, PlaceKind } from './readPlaces.ts'

/** What is selected as a whole, and its node. */
const WHOLE: Readonly<Partial<Record<PlaceKind, string>>> = {
  figure: 'figure',
  footnote: 'footnote',
  endnote: 'footnote',
}

/**
 * Goes to a place and brings it into view: a picture or footnote is selected, and so are the words of a comment; else the cursor stands at its start.
 * Does not take the focus. A body that has become shorter meanwhile is gone to at its nearest.
 */
export function revealPlace(editor: Editor, { kind, from, to }: Place): void {
  if (editor.isDestroyed || editor.view.composing) return
  const { tr } = editor.state
  const { doc } = tr
  const start = Math.min(from, doc.content.size)
  const isWhole = WHOLE[kind] !== undefined && doc.nodeAt(start)?.type.name === WHOLE[kind]
  const selection = isWhole
    ? NodeSelection.create(doc, start)
    : kind === 'comment'
      ? TextSelection.between(doc.resolve(start), doc.resolve(Math.min(to, doc.content.size)))
      : Selection.near(doc.resolve(Math.min(from + 1, doc.content.size)))
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView())
}
