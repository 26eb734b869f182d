import type { NodeSpec } from '@tiptap/pm/model'

/** The body of an article: blocks, at least one. */
export const doc: NodeSpec = { content: 'block+' }
