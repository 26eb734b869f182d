import { getMarkRange } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'

/** Where a link is or would be: the link around the cursor, or the selection; with its address and title, '' for none. */
export interface LinkRange {
  readonly from: number
  readonly to: number
  readonly href: string
  /** what is shown where the pointer rests on it */
  readonly title: string
  readonly text: string
}

/** Reads what the link tool works on. */
export function linkRange({ selection, doc, schema }: EditorState): LinkRange {
  const link = schema.marks.link!
  const around = getMarkRange(selection.$from, link) ?? null
  const { from, to } = around !== null && around.to >= selection.to ? around : selection
  let href = ''
  let title = ''
  doc.nodesBetween(from, Math.max(to, from + (around === null ? 0 : 1)), (node) => {
    const attrs = href === '' ? link.isInSet(node.marks)?.attrs : undefined
    if (attrs === undefined) return
    href = String(attrs.href)
    title = String(attrs.title)
  })
  return { from, to, href, title, text: doc.textBetween(from, to, ' ') }
}
