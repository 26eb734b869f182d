import { Fragment, Slice, type Mark, type ResolvedPos } from '@tiptap/pm/model'
import { textLines, withoutControls } from '../../../src/intake/clipboard/textBlocks.ts'

/**
 * Reads plain text that ProseMirror inserts: a line is a paragraph, empty lines are left out, the spaces of the indent are dropped (the paragraph
 * has one). In a caption, which is one line, the lines are joined.
 */
export function parsePlainText(text: string, $context: ResolvedPos): Slice {
  const { schema } = $context.doc.type
  const lines = textLines(text)
  if (lines.length === 0) return Slice.empty
  const marks: readonly Mark[] = $context.marks()
  if (lines.length === 1 || $context.parent.type.name === 'figure') {
    // One line keeps its spaces: it may be a word that goes between two others.
    const one = lines.length === 1 ? withoutControls(text).replace(/[\r\n\u2028\u2029]+/g, '') : lines.join(' ')
    return new Slice(Fragment.from(schema.text(one, marks)), 0, 0)
  }
  const paragraphs = lines.map((line) => schema.nodes.paragraph!.create(null, schema.text(line, marks)))
  return new Slice(Fragment.from(paragraphs), 1, 1)
}
