import { excerpt } from '../excerpt.ts'
import { isJsonObject } from '../isJsonObject.ts'
import type { Loss } from '../loss.ts'
import { articleSchema } from './articleSchema.ts'
import type { DocumentJson } from './documentJson.ts'
import { buildNode } from './repair/buildNode.ts'
import { readChildren, readNode } from './repair/readNode.ts'

/** A body that is valid by the schema, and what had to be changed to make it so. */
export interface Repaired {
  readonly document: DocumentJson
  readonly losses: readonly Loss[]
}

/**
 * Makes any JSON into a valid body without losing a word: unknown nodes give way to their content, invalid attributes to their defaults,
 * misplaced content moves to where it may stand. A valid document comes back as it is, with no losses. Takes time in proportion to the size.
 */
export function repairDocument(json: unknown): Repaired {
  const losses: Loss[] = []
  const isDocument = isJsonObject(json) && json.type === 'doc'
  const children = isDocument ? readChildren(json, 'document', 0, losses) : readNode(json, 'document', 0, losses)
  const { nodes, moved } = buildNode(articleSchema.nodes.doc, null, children)
  if (moved || !isDocument)
    losses.push({ kind: 'badStructure', where: 'document', what: excerpt(isDocument ? 'doc' : json) })
  return { document: nodes[0]?.toJSON() as DocumentJson, losses }
}
