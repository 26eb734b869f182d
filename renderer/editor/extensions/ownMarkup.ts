import { Extension } from '@tiptap/core'
import type { MarkSpec, NodeSpec } from '@tiptap/pm/model'
import { MARKS, NODES } from '../../../src/article/document/sets.ts'

/**
 * Draws every node and mark by its own spec, asked directly: TipTap's way goes through the attributes of all extensions for each paragraph of an
 * article, and comes to nothing, as none of ours is drawn by an extension.
 */
export const ownMarkup = Extension.create({
  name: 'ownMarkup',
  extendNodeSchema: ({ name }) => drawnBy((NODES as Record<string, NodeSpec>)[name]),
  extendMarkSchema: ({ name }) => drawnBy((MARKS as Record<string, MarkSpec>)[name]),
})

function drawnBy(spec: NodeSpec | MarkSpec | undefined): object {
  return spec?.toDOM === undefined ? {} : { toDOM: spec.toDOM }
}
