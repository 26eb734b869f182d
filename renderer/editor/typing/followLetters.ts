import type { EditorView } from '@tiptap/pm/view'

/**
 * Leads the browser's cursor to the first letters of a composition that began in a place just cleared: Chromium counts from where the selection was
 * before, and may leave its cursor in other words, where the composition would end. Goes before anybody else hears of the letters.
 */
export function followLetters(view: EditorView): void {
  const { dom } = view
  const over = new AbortController()
  const follow = (event: Event): void => {
    const cursor = dom.ownerDocument.getSelection()
    const letters = event instanceof InputEvent ? event.data : null
    if (cursor === null || letters === null || letters === '') return
    const end = endOf(letters, view)
    if (end !== null && (cursor.focusNode !== end.text || cursor.focusOffset !== end.at))
      cursor.collapse(end.text, end.at)
  }
  dom.ownerDocument.defaultView?.addEventListener('input', follow, { capture: true, once: true, signal: over.signal })
  dom.addEventListener('compositionend', () => over.abort(), { once: true })
}

/** Where letters end that the browser has just put in at the place of the selection; null where they are not found there. */
function endOf(letters: string, view: EditorView): { readonly text: Text; readonly at: number } | null {
  const { node, offset } = view.domAtPos(view.state.selection.from)
  if (node instanceof Text)
    return node.data.startsWith(letters, offset) ? { text: node, at: offset + letters.length } : null
  const behind = edgeText(node.childNodes[offset], 'firstChild')
  if (behind?.data.startsWith(letters) === true) return { text: behind, at: letters.length }
  const ahead = edgeText(node.childNodes[offset - 1], 'lastChild')
  return ahead?.data.endsWith(letters) === true ? { text: ahead, at: ahead.length } : null
}

/** The text at one end of a piece of a line. */
function edgeText(piece: Node | null | undefined, edge: 'firstChild' | 'lastChild'): Text | null {
  let node = piece ?? null
  while (node !== null && !(node instanceof Text)) node = node[edge]
  return node
}
