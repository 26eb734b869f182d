import { emptyMetadata, type LineKey, type ListKey } from '../../article/metadata.ts'
import type { Asset } from '../../article/asset.ts'
import type { NodeJson } from '../../article/document/documentJson.ts'
import type { Loss } from '../../article/loss.ts'
import type { FieldKey } from '../../article/fields.ts'
import type { Dropped, Found } from '../manuscript.ts'

/** A manuscript while it is being read: what has been found so far. */
export interface Draft {
  readonly metadata: Record<LineKey, string> & Record<ListKey, readonly string[]>
  readonly found: Partial<Record<FieldKey, Found>>
  readonly body: NodeJson[]
  readonly assets: Map<string, Asset>
  readonly dropped: Dropped[]
  readonly losses: Loss[]
}

/** A draft in which nothing has been found yet but what was lost in reading the characters. */
export function newDraft(losses: readonly Loss[]): Draft {
  return { metadata: emptyMetadata(), found: {}, body: [], assets: new Map(), dropped: [], losses: [...losses] }
}
