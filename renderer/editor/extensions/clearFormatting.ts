import type { Command } from '@tiptap/pm/state'

/** Takes every mark but links, notes above words, comments and changes off the selection, and makes its headings and aligned paragraphs ordinary paragraphs. */
export const clearFormatting: Command = ({ tr, selection, schema, storedMarks }, dispatch) => {
  const { paragraph } = schema.nodes
  const { link, ruby, comment, formatting, insertion, deletion } = schema.marks
  const stay = [link, ruby, comment, formatting, insertion, deletion]
  for (const { $from, $to } of selection.ranges) {
    for (const mark of Object.values(schema.marks)) if (!stay.includes(mark)) tr.removeMark($from.pos, $to.pos, mark)
    tr.doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
      if (node.type === paragraph || node.type.name === 'heading') tr.setNodeMarkup(pos, paragraph, null)
      return !node.isTextblock
    })
  }
  tr.setStoredMarks((storedMarks ?? []).filter((mark) => mark.type === link))
  dispatch?.(tr)
  return true
}
