/** A run of text of the clipboard. */
export interface ClipText {
  text: string
}

/** Where a picture of the clipboard is, once it is known. */
export type PictureHome =
  | { readonly kind: 'bytes'; readonly placeholder: string }
  | { readonly kind: 'remote'; readonly address: string }
  | { readonly kind: 'named'; readonly name: string }

/** An element of the clipboard. The passes change it in place; no other part of the program sees it. */
export interface ClipElement {
  /** in lower case; Office's own names keep their prefix: `o:p` */
  tag: string
  readonly attributes: Map<string, string>
  /** the properties of its own `style`, names and values in lower case */
  readonly style: ReadonlyMap<string, string>
  children: ClipNode[]
  parent: ClipElement | null
  /** the first-line indent in 汉字, where the passes have found one */
  indent: 0 | 2 | null
  picture: PictureHome | null
}

export type ClipNode = ClipElement | ClipText

/** Tells elements from text. */
export function isElement(node: ClipNode): node is ClipElement {
  return 'tag' in node
}
