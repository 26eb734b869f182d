import type { NodeJson } from '../document/documentJson.ts'
import { isChangeMark } from './hasChanges.ts'

/** How many changes of a body wait for a decision; the parts of one change are one. */
export function countChanges(document: NodeJson): number {
  const ids = new Set<unknown>()
  collect(document, ids)
  return ids.size
}

function collect({ marks, content }: NodeJson, ids: Set<unknown>): void {
  for (const { type, attrs } of marks ?? []) if (isChangeMark(type)) ids.add(attrs?.id)
  for (const child of content ?? []) collect(child, ids)
}
