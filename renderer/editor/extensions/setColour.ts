import type { Command, EditorState } from '@tiptap/pm/state'
import { COLOUR_NAMES, type ColourName } from '../../../src/article/document/marks/colour.ts'

/** The commands that set a colour, in the order in which they are offered; null takes it off. */
export const COLOUR_COMMANDS = [
  { id: 'format.colourNone', name: null },
  { id: 'format.colourRed', name: 'red' },
  { id: 'format.colourOchre', name: 'ochre' },
  { id: 'format.colourGreen', name: 'green' },
  { id: 'format.colourBlue', name: 'blue' },
  { id: 'format.colourPurple', name: 'purple' },
  { id: 'format.colourGrey', name: 'grey' },
] as const satisfies readonly { id: string; name: ColourName | null }[]

/** Sets the selected words in a colour, or takes it off; with the cursor alone, what is typed next. */
export function setColour(name: ColourName | null): Command {
  return ({ tr, selection, schema, storedMarks }, dispatch) => {
    const type = schema.marks.colour!
    if (selection.empty) {
      const others = (storedMarks ?? selection.$from.marks()).filter((mark) => mark.type !== type)
      dispatch?.(tr.setStoredMarks(name === null ? others : type.create({ name }).addToSet(others)))
      return true
    }
    for (const { $from, $to } of selection.ranges) {
      tr.removeMark($from.pos, $to.pos, type)
      if (name !== null) tr.addMark($from.pos, $to.pos, type.create({ name }))
    }
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** The colour of the words at the selection, the first where there are several; 'none' for that of the text. */
export function readColour({ selection, storedMarks, doc, schema }: EditorState): ColourName | 'none' {
  const type = schema.marks.colour!
  const { from, to, empty, $from } = selection
  const found: unknown[] = empty ? [type.isInSet(storedMarks ?? $from.marks())?.attrs.name] : []
  if (!empty) doc.nodesBetween(from, to, (node) => void found.push(type.isInSet(node.marks)?.attrs.name))
  return COLOUR_NAMES.find((name) => name === found.find((one) => one !== undefined)) ?? 'none'
}
