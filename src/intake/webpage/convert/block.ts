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

/** Whether a block is a picture, or several side by side. */
export function isFigure({ node }: Block): boolean {
  return node.type === 'figure' || node.type === 'figureGroup'
}

/** Whether a block is a paragraph or a heading: a line of text. */
export function isText(block: Block): boolean {
  return block.node.type === 'paragraph' || block.node.type === 'heading'
}

/** Where a picture is: its address on the network or its file's name. */
export interface PicturePlace {
  readonly remote: string
  readonly asset: string
}

/** Where a picture block's picture is; '' for other blocks. */
export function pictureOf({ node }: Pick<Block, 'node'>): PicturePlace {
  const { remote, asset } = node.type === 'figure' ? (node.attrs ?? {}) : {}
  return { remote: typeof remote === 'string' ? remote : '', asset: typeof asset === 'string' ? asset : '' }
}

/** Where the pictures of a block are, however deep they stand in it: in a group, a list, a cell. */
export function picturesOf({ node }: Pick<Block, 'node'>): readonly PicturePlace[] {
  if (node.type === 'figure') return [pictureOf({ node })]
  return (node.content ?? []).flatMap((child) => picturesOf({ node: child }))
}
