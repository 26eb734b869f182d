import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { SelectionBookmark } from '@tiptap/pm/state'
import type { PasteMode } from '../../../src/intake/clipboard/convert/place.ts'
import type { PasteNote } from '../../../src/intake/clipboard/pasteNote.ts'
import type { PasteSource } from '../../../src/intake/clipboard/pasteSource.ts'
import type { GivenNames } from './placePictures.ts'
import type { TakenClipboard } from './takenClipboard.ts'

/** A paste that can still be made another way. */
export interface Pasted {
  readonly taken: TakenClipboard
  readonly mode: PasteMode
  readonly source: PasteSource
  readonly notes: readonly PasteNote[]
  /** what it replaced, in the body before it */
  readonly selection: SelectionBookmark
  readonly before: Node
  readonly after: Node
  readonly given: GivenNames
}

const LISTENERS = new WeakMap<Editor, (pasted: Pasted) => void>()
const ASKED = new WeakMap<Editor, () => void>()

/** Hears of pastes that can be made another way, and of the keys that lead to the choice; gives a function that stops hearing. */
export function onPasted(editor: Editor, pasted: (pasted: Pasted) => void, asked: () => void): () => void {
  LISTENERS.set(editor, pasted)
  ASKED.set(editor, asked)
  return () => {
    LISTENERS.delete(editor)
    ASKED.delete(editor)
  }
}

/** Tells of a paste. */
export function tellPasted(editor: Editor, pasted: Pasted): void {
  LISTENERS.get(editor)?.(pasted)
}

/** Asks for the choice by keys; false where nobody hears. */
export function askChoice(editor: Editor): boolean {
  const hears = ASKED.get(editor)
  hears?.()
  return hears !== undefined
}
