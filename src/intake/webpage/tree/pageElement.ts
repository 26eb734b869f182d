/** A run of text in the page; `order` is its place in the reading order of the whole page. */
export interface PageText {
  readonly text: string
  readonly order: number
}

/** An element of the page as a reader's browser would hold it; what never shows (scripts, comments, templates …) is not in the tree. */
export interface PageElement {
  readonly tag: string
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
  readonly parent: PageElement | null
  readonly children: PageNode[]
  readonly order: number
  /** the order of the last node within; equal to `order` for an empty element */
  last: number
  /** not shown to a reader: by its style, by an attribute, or because an ancestor is hidden */
  hidden: boolean
}

export type PageNode = PageElement | PageText

/** Tells elements from text. */
export function isElement(node: PageNode): node is PageElement {
  return 'tag' in node
}

/** An attribute's value; '' where it is missing. */
export function attribute(element: PageElement, name: string): string {
  for (const entry of element.attributes) if (entry.name === name) return entry.value
  return ''
}

/** Whether one element stands within the other (or is it). */
export function contains(outer: PageElement, inner: { readonly order: number }): boolean {
  return inner.order >= outer.order && inner.order <= outer.last
}
