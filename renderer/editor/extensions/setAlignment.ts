import type { Command } from '@tiptap/pm/state'
import type { Alignment } from '../../../src/article/document/alignment.ts'
import { alignRanges } from './alignRanges.ts'

/** Aligns the selected paragraphs, headings and figures, and what stands in selected cells. */
export function setAlignment(align: Alignment): Command {
  return ({ tr, selection }, dispatch) => {
    alignRanges(tr, selection.ranges, align)
    if (!tr.docChanged) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
}
