import { Schema } from '@tiptap/pm/model'
import { MARKS, NODES, type MarkName, type NodeName } from './sets.ts'

/** The schema of an article's body. The editor builds the same one from the same specs; a test holds them equal. */
export const articleSchema: Schema<NodeName, MarkName> = new Schema({ nodes: NODES, marks: MARKS, topNode: 'doc' })
