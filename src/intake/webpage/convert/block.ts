import type { NodeJson } from '../../../article/document/documentJson.ts'
import type { PageElement } from '../tree/pageElement.ts'

/** A block of the body on its way into the document, with what the cleaning passes judge it by. */
export interface Block {
  readonly node: NodeJson
  /** its text, white space made single */
  readonly text: string
  /** its text with marks where elements meet, see EDGE */
  readonly marked: string
  readonly chars: number
  readonly linkChars: number
  /** the page's element in which it stands */
  readonly element: PageElement
  readonly order: number
}

/** Whether a block is a picture. */
export function isFigure(block: Block): boolean {
  return block.node.type === 'figure'
}

/** Whether a block is a paragraph or a heading: a line of text. */
export function isText(block: Block): boolean {
  return block.node.type === 'paragraph' || block.node.type === 'heading'
}

/** Where a picture block's picture is: its address on the network or its file's name; '' for other blocks. */
export function pictureOf({ node }: Block): { remote: string; asset: string } {
  const { remote, asset } = node.attrs ?? {}
  return { remote: typeof remote === 'string' ? remote : '', asset: typeof asset === 'string' ? asset : '' }
}
