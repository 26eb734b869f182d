import { getMarkRange } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'

/** Where a link is or would be: the link around the cursor, or the selection; with its address, '' for none yet. */
export interface LinkRange {
  readonly from: number
  readonly to: number
  readonly href: string
  readonly text: string
}

/** Reads what the link tool works on. */
export function linkRange({ selection, doc, schema }: EditorState): LinkRange {
  const link = schema.marks.link!
  const around = getMarkRange(selection.$from, link) ?? null
  const { from, to } = around !== null && around.to >= selection.to ? around : selection
  let href = ''
  doc.nodesBetween(from, Math.max(to, from + (around === null ? 0 : 1)), (node) => {
    href ||= String(link.isInSet(node.marks)?.attrs.href ?? '')
  })
  return { from, to, href, text: doc.textBetween(from, to, ' ') }
}
