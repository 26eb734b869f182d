import type { NodeSpec } from '@tiptap/pm/model'

/** A quotation set apart (引语). */
export const blockquote: NodeSpec = {
  group: 'block',
  content: 'block+',
  defining: true,
  parseDOM: [{ tag: 'blockquote' }],
  toDOM: () => ['blockquote', 0],
}
