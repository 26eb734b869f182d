import type { MarkJson, NodeJson } from '../../article/document/documentJson.ts'

/** What two bodies have in common and where they differ, in the order in which a person reads them. */
export interface DocumentComparison {
  readonly blocks: readonly BlockChange[]
}

/** A block of one body, or of both. */
export type BlockChange =
  | { readonly kind: 'kept'; readonly block: NodeJson }
  | { readonly kind: 'inserted'; readonly block: NodeJson }
  | { readonly kind: 'deleted'; readonly block: NodeJson }
  | ChangedBlock

/** A block that stands in both bodies, but not the same. */
export interface ChangedBlock {
  readonly kind: 'changed'
  readonly before: BlockFrame
  readonly after: BlockFrame
  /** attributes whose values differ; a change of kind is told by the frames */
  readonly attributes: readonly AttributeChange[]
  /** not a word was inserted or deleted in it: only marks, attributes or kinds of blocks differ */
  readonly formatOnly: boolean
  readonly inside: BlockInside
}

/** What a changed block holds: words, or blocks (items, rows, cells). */
export type BlockInside =
  | { readonly kind: 'text'; readonly runs: readonly InlineChange[] }
  | { readonly kind: 'blocks'; readonly blocks: readonly BlockChange[] }

/** A block without what is in it. */
export interface BlockFrame {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly marks?: readonly MarkJson[]
}

/** An attribute with both its values; undefined where one side has none of that name. */
export interface AttributeChange {
  readonly name: string
  readonly before: unknown
  readonly after: unknown
}

/** A run of text with its marks, or a hard break. */
export type InlineChange =
  | { readonly kind: 'kept'; readonly node: NodeJson }
  | { readonly kind: 'inserted'; readonly node: NodeJson }
  | { readonly kind: 'deleted'; readonly node: NodeJson }
  /** the same words with other marks */
  | { readonly kind: 'restyled'; readonly before: NodeJson; readonly after: NodeJson }
