import type { NodeSpec } from '@tiptap/pm/model'

/** A new line within a paragraph. */
export const hardBreak: NodeSpec = {
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseDOM: [{ tag: 'br' }],
  toDOM: () => ['br'],
}
