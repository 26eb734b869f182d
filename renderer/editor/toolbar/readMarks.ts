import type { EditorState } from '@tiptap/pm/state'

/** Which styles hold at the cursor, or somewhere in the selection. */
export type MarkSnapshot = Readonly<
  Record<'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript' | 'link', boolean>
>

/** Reads the styles for the toolbar. */
export function readMarks({ selection, storedMarks, doc, schema }: EditorState): MarkSnapshot {
  const { from, to, empty, $from } = selection
  const here = storedMarks ?? $from.marks()
  const holds = (name: string): boolean => {
    const type = schema.marks[name]!
    return empty ? type.isInSet(here) !== undefined : doc.rangeHasMark(from, to, type)
  }
  return {
    bold: holds('bold'),
    italic: holds('italic'),
    underline: holds('underline'),
    strike: holds('strike'),
    superscript: holds('superscript'),
    subscript: holds('subscript'),
    link: holds('link'),
  }
}
