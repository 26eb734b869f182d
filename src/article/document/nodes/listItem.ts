import type { NodeSpec } from '@tiptap/pm/model'

/** One item of a list: a paragraph, then whatever belongs under it. */
export const listItem: NodeSpec = {
  content: 'paragraph block*',
  defining: true,
  parseDOM: [{ tag: 'li' }],
  toDOM: () => ['li', 0],
}
