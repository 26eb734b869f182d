import type { MarkSpec } from '@tiptap/pm/model'

/** Struck through (删除线). */
export const strike: MarkSpec = {
  parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }, { style: 'text-decoration=line-through' }],
  toDOM: () => ['s', 0],
}
