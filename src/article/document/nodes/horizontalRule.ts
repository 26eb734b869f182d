import type { NodeSpec } from '@tiptap/pm/model'

/** A rule across the column. */
export const horizontalRule: NodeSpec = {
  group: 'block',
  parseDOM: [{ tag: 'hr' }],
  toDOM: () => ['hr'],
}
