import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** What ProseMirror watches its own page with, and where it notes what of the page is to be looked at again; not in its types. */
interface PageWriter {
  readonly domObserver: { stop(): void; start(): void }
  readonly docView: { readonly dirty: number; markDirty(from: number, to: number): void }
}

/** Signs that go on with a word. One that ends it is the browser's: it has the spelling of what stands before it looked up then. */
const LETTERS = /^[\p{L}\p{M}\p{N}]+$/u

/**
 * Writes typed letters behind other letters: into the page's own text and into the document at once. The browser's way (it edits, ProseMirror watches,
 * reads the paragraph again and compares) costs a fifth of a key more. Letters go into the text that is there, so marks of the spelling checker stay.
 * @returns false where the browser has to do it: nothing was changed then
 */
export function putLetters(view: EditorView, letters: string): boolean {
  const { selection, storedMarks } = view.state
  if (!LETTERS.test(letters)) return false
  if (!(selection instanceof TextSelection) || !selection.empty || storedMarks !== null || view.composing) return false
  const text = textBefore(view)
  if (text === null) return false
  const { from } = selection
  const written = () => view.state.tr.insertText(letters, from).scrollIntoView()
  if (view.someProp('handleTextInput', (take) => take(view, from, from, letters, written)) === true) return true
  const page = view as unknown as PageWriter
  page.domObserver.stop()
  // Whatever comes of the edit, ProseMirror compares this text with what the document has.
  page.docView.markDirty(from - 1, from)
  text.node.insertData(text.offset, letters)
  page.domObserver.start()
  try {
    view.dispatch(written())
  } finally {
    // The edit was refused: the page is drawn again without it.
    if (page.docView.dirty !== 0) view.updateState(view.state)
  }
  return true
}

/**
 * The text of the page that ends at the cursor or goes on there; null where the browser's cursor is elsewhere or before all letters, and where the
 * page holds what ProseMirror has not read yet: it must not be written over.
 */
function textBefore(view: EditorView): { readonly node: Text; readonly offset: number } | null {
  const cursor = view.dom.ownerDocument.getSelection()
  if (cursor === null || !cursor.isCollapsed || !(cursor.focusNode instanceof Text)) return null
  const { focusNode: text, focusOffset } = cursor
  const { $from } = view.state.selection
  const { node, offset } = view.domAtPos($from.pos, -1)
  if (node !== text || offset !== focusOffset || offset === 0) return null
  const [before, after] = [text.data.slice(0, offset), text.data.slice(offset)]
  const isRead = $from.nodeBefore?.text?.endsWith(before) === true && ($from.nodeAfter?.text ?? '').startsWith(after)
  return isRead ? { node: text, offset } : null
}
