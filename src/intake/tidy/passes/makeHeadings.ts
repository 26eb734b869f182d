import { headingLines, levelOfLine } from '../headingLines.ts'
import type { TidyPass } from './tidyPass.ts'

/** Makes headings of the bold lines that look like one. */
export const makeHeadings: TidyPass = (tr, range) => {
  const { heading } = tr.doc.type.schema.nodes
  const { bold } = tr.doc.type.schema.marks
  const lines = headingLines(tr.doc, range)
  for (const { node, pos } of lines) {
    tr.removeMark(pos + 1, pos + 1 + node.content.size, bold)
    tr.setNodeMarkup(pos, heading, { level: levelOfLine(node.textContent), align: node.attrs.align as string })
  }
  return lines.length
}
