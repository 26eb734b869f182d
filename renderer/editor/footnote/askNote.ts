import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, type EditorState } from '@tiptap/pm/state'
import { noteKind, type NoteKind } from '../../../src/article/document/noteKind.ts'
import { createAsked, type Asked } from '../toolbar/createAsked.ts'
import { fitsAtCursor } from '../toolbar/fitsAtCursor.ts'

const ASKED: Readonly<Record<NoteKind, Asked>> = { footnote: createAsked(fits), endnote: createAsked(fits) }

function fits({ state }: Editor): boolean {
  return fitsAtCursor(state, 'footnote')
}

/** Hears that the words of a note of a kind are asked for; gives a function that stops hearing. */
export function onNoteAsked(kind: NoteKind): Asked['on'] {
  return ASKED[kind].on
}

/** Asks for the words of a note of a kind; false where none may stand, or nobody hears. */
export function askNote(kind: NoteKind, editor: Editor): boolean {
  return ASKED[kind].ask(editor)
}

/** A note on the paper. */
export interface FoundNote {
  readonly node: Node
  readonly pos: number
  readonly kind: NoteKind
}

/**
 * The note that is selected, of whichever kind, or one of this kind that the cursor stands right behind; null where there is none. Behind one of
 * the other kind a new one may stand.
 */
export function noteAt({ selection }: EditorState, kind: NoteKind): FoundNote | null {
  if (selection instanceof NodeSelection) return found(selection.node, selection.from)
  const before = selection.empty ? selection.$from.nodeBefore : null
  const note = before === null ? null : found(before, selection.from - before.nodeSize)
  return note?.kind === kind ? note : null
}

function found(node: Node, pos: number): FoundNote | null {
  return node.type.name === 'footnote' ? { node, pos, kind: noteKind(node.attrs) } : null
}
