/** The little that parse rules need of a DOM element; the DOM itself is injected, so the core compiles without one. */
export interface ElementLike {
  readonly tagName: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selectors: string): ElementLike | null
  querySelectorAll(selectors: string): { readonly length: number }
  readonly style?: { readonly textAlign?: string; readonly width?: string; readonly fontWeight?: string }
  readonly textContent: string | null
}

/** Sees a parse rule's argument as an element. */
export function elementOf(node: unknown): ElementLike {
  return node as ElementLike
}
