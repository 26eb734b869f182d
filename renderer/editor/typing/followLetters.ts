import type { EditorView } from '@tiptap/pm/view'

/**
 * Leads the browser's cursor to the first letters of a composition that began in a place just cleared: Chromium counts from where the selection was
 * before, and may leave its cursor in other words, where the composition would end. Goes before anybody else hears of the letters.
 */
export function followLetters(view: EditorView): void {
  const { dom } = view
  const over = new AbortController()
  const follow = (): void => {
    const { node } = view.domAtPos(view.state.selection.from)
    const text = node instanceof Text ? node : node.firstChild
    const cursor = dom.ownerDocument.getSelection()
    if (text instanceof Text && cursor !== null && cursor.focusNode !== text) cursor.collapse(text, text.length)
  }
  dom.ownerDocument.defaultView?.addEventListener('input', follow, { capture: true, once: true, signal: over.signal })
  dom.addEventListener('compositionend', () => over.abort(), { once: true })
}
