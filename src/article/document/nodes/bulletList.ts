import type { NodeSpec } from '@tiptap/pm/model'

/** A list without numbers. */
export const bulletList: NodeSpec = {
  group: 'block list',
  content: 'listItem+',
  parseDOM: [{ tag: 'ul' }],
  toDOM: () => ['ul', 0],
}
