import { isElement, type ClipElement, type ClipNode } from './clip.ts'

/** Every element below a root, in reading order, as they stand when it is called. */
export function elementsOf(root: ClipElement): ClipElement[] {
  const found: ClipElement[] = []
  const visit = (element: ClipElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue
      found.push(child)
      visit(child)
    }
  }
  visit(root)
  return found
}

/** Takes an element out of the tree, with all it holds. */
export function removeElement(element: ClipElement): void {
  replaceElement(element, [])
}

/** Puts other nodes in the place of an element. */
export function replaceElement(element: ClipElement, nodes: readonly ClipNode[]): void {
  const { parent } = element
  if (parent === null) return
  const at = parent.children.indexOf(element)
  parent.children.splice(at, 1, ...nodes)
  element.parent = null
  for (const node of nodes) if (isElement(node)) node.parent = parent
}

/** Lets an element give way to its content. */
export function unwrapElement(element: ClipElement): void {
  const { children } = element
  element.children = []
  replaceElement(element, children)
}

/** The text of a node, as it stands in the markup. */
export function textOf(node: ClipNode): string {
  return isElement(node) ? node.children.map(textOf).join('') : node.text
}

/** Whether nothing of a node can be seen: no text but spaces, no picture, no rule. */
export function isBlank(node: ClipNode): boolean {
  if (!isElement(node)) return /^[\s\u00a0\u3000\u200b\ufeff]*$/.test(node.text)
  return node.tag !== 'img' && node.tag !== 'hr' && node.children.every(isBlank)
}
