import type { NodeJson } from '../../src/article/document/documentJson.ts'
import type { StoredBlock } from '../editor/paperHandle.ts'

const known = new WeakMap<StoredBlock, NodeJson>()

/** A block as it is stored; the same object each time. */
export function blockJson(block: StoredBlock): NodeJson {
  const before = known.get(block)
  if (before !== undefined) return before
  const json = block.toJSON() as NodeJson
  known.set(block, json)
  return json
}
