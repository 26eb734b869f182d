import type { Node, NodeType } from '@tiptap/pm/model'
import type { Built } from './built.ts'

/**
 * The children of a group of figures: those that stand together as a group, one that stands alone by itself, and what is no figure between them.
 * A figure that comes out of a group of one is not moved: it is written as it was.
 */
export function regroup(type: NodeType, attrs: Record<string, unknown> | null, children: readonly Node[]): Built {
  const nodes: Node[] = []
  let run: Node[] = []
  const end = (): void => {
    nodes.push(...(run.length > 1 ? [type.createChecked(attrs, run)] : run))
    run = []
  }
  const fits = (child: Node): boolean => type.contentMatch.matchType(child.type) !== null
  for (const child of children) {
    if (fits(child)) run.push(child)
    else {
      end()
      nodes.push(child)
    }
  }
  end()
  return { nodes, moved: children.length === 0 || !children.every(fits) }
}
