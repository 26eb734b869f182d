import type { EditorView } from '@tiptap/pm/view'

/**
 * Leads the browser's cursor to the first letters of a composition that began in a place just cleared: Chromium counts from where the selection was
 * before, and may leave its cursor in other words, where the composition would end. Goes before anybody else hears of the letters.
 */
export function followLetters(view: EditorView): void {
  const { dom } = view
  const over = new AbortController()
  const follow = (event: Event): void => {
    const { $from } = view.state.selection
    const line = view.nodeDOM($from.before())
    const cursor = dom.ownerDocument.getSelection()
    if (line === null || cursor === null || line.contains(cursor.focusNode)) return
    const { node, offset } = view.domAtPos($from.pos)
    const behind = node.childNodes[offset]
    const text = node instanceof Text ? node : (behind ?? node.lastChild)
    if (!(text instanceof Text)) return
    const letters = event instanceof InputEvent ? (event.data?.length ?? 0) : 0
    const end = text === node ? offset + letters : text === behind ? letters : text.length
    cursor.collapse(text, Math.min(end, text.length))
  }
  dom.ownerDocument.defaultView?.addEventListener('input', follow, { capture: true, once: true, signal: over.signal })
  dom.addEventListener('compositionend', () => over.abort(), { once: true })
}
