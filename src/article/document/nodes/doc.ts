import type { NodeSpec } from '@tiptap/pm/model'
import { CHANGE_MARKS } from '../changeMarks.ts'

/** The body of an article: blocks, at least one. */
export const doc: NodeSpec = { content: 'block+', marks: CHANGE_MARKS }
