import type { NodeSpec } from '@tiptap/pm/model'

/** A run of text. */
export const text: NodeSpec = { group: 'inline' }
