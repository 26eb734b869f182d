import { isElement, type ClipElement, type ClipNode } from './clip.ts'

/** What becomes of an element: it stays, goes with all it holds, or gives way to its content. */
export type Fate = 'keep' | 'drop' | 'unwrap'

/** Decides on every element below a root, outer ones first, in time proportional to the tree. */
export function reshape(root: ClipElement, decide: (element: ClipElement) => Fate): void {
  root.children = decided(root.children, root, decide)
}

function decided(nodes: readonly ClipNode[], parent: ClipElement, decide: (element: ClipElement) => Fate): ClipNode[] {
  const kept: ClipNode[] = []
  for (const node of nodes) {
    if (!isElement(node)) {
      kept.push(node)
      continue
    }
    const fate = decide(node)
    if (fate === 'keep') {
      node.parent = parent
      node.children = decided(node.children, node, decide)
      kept.push(node)
    } else if (fate === 'unwrap') kept.push(...decided(node.children, parent, decide))
    else node.parent = null
  }
  return kept
}
