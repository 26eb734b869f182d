import { cleanDocument } from '../../src/article/changes/cleanDocument.ts'
import { hasChanges } from '../../src/article/changes/hasChanges.ts'
import { withNotesBelow } from '../../src/article/document/withNotesBelow.ts'
import type { NodeJson } from '../../src/article/document/documentJson.ts'
import type { StoredBlock } from '../editor/paperHandle.ts'
import { blockJson } from './blockJson.ts'

/** What is known of a block: its stored form, and whether a change in it is undecided or a footnote stands in it. */
interface Known {
  readonly json: NodeJson
  readonly changed: boolean
}

const known = new WeakMap<StoredBlock, Known>()
const wrapped = new WeakMap<NodeJson, StoredBlock>()

/** The blocks of a body as they read when all that was done under 修订 is accepted, its notes at its end; blocks that did not change are the same objects as the last time. */
export function cleanBlocks(blocks: readonly StoredBlock[]): readonly StoredBlock[] {
  const all = blocks.map(knownOf)
  if (!all.some(({ changed }) => changed)) return blocks
  const own = new Map(all.map(({ json }, index) => [json, blocks[index]]))
  const clean = cleanDocument({ type: 'doc', content: all.map(({ json }) => json) })
  const { content = [] } = withNotesBelow(clean)
  return content.map((json) => own.get(json) ?? wrap(json))
}

function hasFootnotes({ type, content }: NodeJson): boolean {
  return type === 'footnote' || content?.some(hasFootnotes) === true
}

function knownOf(block: StoredBlock): Known {
  const before = known.get(block)
  if (before !== undefined) return before
  const json = blockJson(block)
  const made = { json, changed: hasChanges(json) || hasFootnotes(json) }
  known.set(block, made)
  return made
}

function wrap(json: NodeJson): StoredBlock {
  const before = wrapped.get(json)
  if (before !== undefined) return before
  const made = { toJSON: () => json }
  wrapped.set(json, made)
  return made
}
