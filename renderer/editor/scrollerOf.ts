import type { EditorView } from '@tiptap/pm/view'

/** The window in which a paper is scrolled; null where it stands in none. */
export function scrollerOf({ dom }: EditorView): HTMLElement | null {
  return dom.closest<HTMLElement>('.paper-scroll')
}
