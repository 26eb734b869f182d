import type { Node } from '@tiptap/pm/model'
import { isPutIn } from '../../../src/article/changes/isPutIn.ts'

/**
 * Whether a caption stands at what it is of. What was put in between under 修订 may go again, unless the caption came with it.
 * @param beside the blocks on that side of it, the nearest first
 * @param name of the node it is a caption of
 */
export function standsAt(caption: Node, beside: readonly Node[], name: string): boolean {
  const nearest = isPutIn(caption) ? beside[0] : beside.find((node) => node.type.name === name || !isPutIn(node))
  return nearest?.type.name === name
}
