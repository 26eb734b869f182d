import type { Node as Piece } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** How ProseMirror reads what the browser did to its page, between two places of the document; not in its types. */
type ReadChange = (from: number, to: number, typeOver: boolean, added: readonly Node[]) => void

/** What ProseMirror watches its own page with, and what it notes of an input method meanwhile; not in its types. */
interface PageReader {
  readonly domObserver: { handleDOMChange: ReadChange }
  readonly input: {
    compositionPendingChanges: number
    readonly compositionID: number
    lastKeyCode: number | null
    domChangeCount: number
  }
}

/** A text of the page, and what of the document ProseMirror drew it from; not in its types. */
type DrawnText = Text & { readonly pmViewDesc?: { readonly node?: Piece } }

/** A piece of a text that gave way to another, counted in characters of the one before. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** So far around the cursor a change is looked for; one that goes further is ProseMirror's to find. */
const NEAR = 64

/** Whose habits with a cursor are known here. */
const CHROMIUM = /Chrome\/\d/

/** Breaks are spaces to ProseMirror's parser, and halves of a character belong together. */
const NOT_PLAIN = /[\r\n\uD800-\uDFFF]/

const BACKSPACE = 8

/**
 * Reads what the browser wrote (an input method's letters, a sign that ends a word, on a Mac every key) straight from the one text that it wrote in,
 * before ProseMirror reads the whole paragraph again and compares it letter by letter. Whatever is not plainly that is left to ProseMirror, and this
 * does word for word what it would do. Does nothing in browsers other than Chromium.
 */
export function readTextFirst(view: EditorView): void {
  if (!CHROMIUM.test(navigator.userAgent)) return
  const { domObserver } = view as unknown as PageReader
  const read = domObserver.handleDOMChange.bind(domObserver)
  domObserver.handleDOMChange = (from, to, typeOver, added) => {
    if (added.length > 0 || !readText(view, from, to)) read(from, to, typeOver, added)
  }
}

/**
 * Takes in what was written in the text of the page at the cursor.
 * @param from where that text begins in the document
 * @param to where it ended before
 * @returns false where it is not read here: nothing was changed then
 */
function readText(view: EditorView, from: number, to: number): boolean {
  const { doc, selection } = view.state
  const { input } = view as unknown as PageReader
  if (from < 0 || !(selection instanceof TextSelection) || !selection.empty || input.lastKeyCode === BACKSPACE)
    return false
  const cursor = view.dom.ownerDocument.getSelection()
  if (cursor === null || !cursor.isCollapsed || !(cursor.focusNode instanceof Text)) return false
  const { focusNode: text, focusOffset } = cursor
  if (!view.dom.contains(text)) return false
  const piece = doc.resolve(from).nodeAfter
  if (piece?.text === undefined || piece.text.length < to - from || view.posAtDOM(text, 0) !== from) return false
  // While an input method composes between words that look different, the page may not be what the document says; ProseMirror brings them together.
  if ((text as DrawnText).pmViewDesc?.node?.sameMarkup(piece) !== true) return false
  const was = doc.textBetween(from, to)
  const change = changeAt(was, text.data, selection.head - from, focusOffset)
  if (change === null) return false
  input.domChangeCount += 1
  input.lastKeyCode = null
  take(view, { from: from + change.from, to: from + change.to, text: change.text }, from + focusOffset)
  return true
}

/**
 * What was written at a cursor, as ProseMirror finds it: as little as can be, and of places that are as good the one where the cursor was.
 * @param cursor the place in the text before
 * @param now the place in the text as it is
 * @returns null where nothing was put in, or not only there
 */
export function changeAt(before: string, after: string, cursor: number, now: number): TextChange | null {
  const sure = Math.max(0, Math.min(cursor, now) - NEAR)
  const rest = after.length - now
  if (cursor < 0 || cursor > before.length || before.length < rest || before.slice(0, sure) !== after.slice(0, sure))
    return null
  if (before.slice(before.length - rest) !== after.slice(now)) return null
  const shorter = Math.min(before.length, after.length)
  let start = sure
  while (start < shorter && before[start] === after[start]) start += 1
  let same = rest
  while (same < shorter && before[before.length - same - 1] === after[after.length - same - 1]) same += 1
  let end = before.length - same
  let written = after.length - same
  if (end < start && before.length < after.length) {
    if (cursor <= start && cursor >= end) start = cursor
    written = start + written - end
    end = start
  }
  // Nothing is in its place: whether that is a key, a word taken back, or a place that was cleared, ProseMirror knows.
  if (written <= start) return null
  const text = after.slice(start, written)
  const around = (before[start - 1] ?? '') + before.slice(start, end + 1)
  return NOT_PLAIN.test(text) || NOT_PLAIN.test(around) ? null : { from: start, to: end, text }
}

/** Writes it into the document; the same for all keys as ProseMirror's own way, where the cursor and who else takes what is typed are concerned. */
function take(view: EditorView, { from, to, text }: TextChange, cursor: number): void {
  const { input } = view as unknown as PageReader
  const composition = input.compositionPendingChanges || (view.composing ? input.compositionID : 0)
  input.compositionPendingChanges = 0
  const written = (): Transaction => {
    const tr = view.state.tr.insertText(text, from, to)
    // Chromium tells of a cursor before the letters, or before the last of them, while it still composes.
    const isTold = cursor === from || cursor === tr.mapping.map(to) - 1
    if (!(view.composing && isTold)) tr.setSelection(TextSelection.create(tr.doc, cursor))
    if (composition !== 0) tr.setMeta('composition', composition)
    return tr.scrollIntoView()
  }
  const isTaken = view.someProp('handleTextInput', (take) => take(view, from, to, text, written))
  if (isTaken !== true) view.dispatch(written())
}
