import type { EditorView } from '@tiptap/pm/view'

/** What ProseMirror reads its own page with; not in its types. */
interface PageReader {
  readonly domObserver?: { flush?(): void }
}

/**
 * Takes in where a key has just put the cursor. The browser tells of that later than it does it: what is drawn in between (marks that arrive, steps of
 * another window) would put the cursor back to where it was. To be called before a transaction is begun that no key and no click asked for.
 */
export function readCursor(view: EditorView): void {
  ;(view as PageReader).domObserver?.flush?.()
}
