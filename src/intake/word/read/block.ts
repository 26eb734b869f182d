import type { Alignment } from '../../../article/document/alignment.ts'
import type { NodeJson } from '../../../article/document/documentJson.ts'
import type { ListPlace } from '../numbering/listCounter.ts'
import type { Role } from '../styles/role.ts'

/** How a paragraph looks, by most of its characters. */
export interface Look {
  /** half-points; 0 where nothing is said */
  readonly size: number
  /** every character is bold */
  readonly bold: boolean
  /** the face of its 汉字; '' where nothing is said */
  readonly face: string
}

/** A paragraph on its way into the document. */
export interface TextBlock {
  readonly kind: 'text'
  readonly nodes: readonly NodeJson[]
  /** its words; a line break is a space */
  readonly text: string
  /** 1-based, counted over the whole manuscript */
  readonly number: number
  readonly role: Role
  /** 1 … 9 by its style or outline level; null for body text */
  readonly heading: number | null
  readonly align: Alignment
  /** its first line is indented by 汉字, by measure or by typed spaces */
  readonly indented: boolean
  /** indent of the whole paragraph, in twentieths of a point */
  readonly left: number
  readonly list: ListPlace | null
  readonly look: Look
}

/** Anything else that stands in the column: a picture, a table, a rule. */
export interface NodeBlock {
  readonly kind: 'node'
  readonly node: NodeJson
  readonly number: number
}

export type Block = TextBlock | NodeBlock

/** Whether a block is a picture. */
export function isPicture(block: Block | undefined): block is NodeBlock {
  return block?.kind === 'node' && block.node.type === 'figure'
}
