import type { DocumentJson, NodeJson } from '../../article/document/documentJson.ts'
import type { Outline } from '../outline.ts'
import type { Memory, Slice } from '../slice.ts'
import { blockSlices } from './blockSlices.ts'
import { captionBelow, outlineOf } from './outlineOf.ts'

/** What a body consists of. */
export interface ReadBody {
  readonly blocks: readonly Slice[]
  readonly outline: Outline
}

interface ReadBlock {
  readonly at: number
  /** what is said of its pictures below it */
  readonly below: string
  readonly slices: readonly Slice[]
  readonly outline: Outline
}

/**
 * Makes a reader of bodies that remembers each top block by its object: a body of which one block changed costs the reading of that one. A
 * block that stands where it stood before gives the same slices again.
 */
export function blockReader(memory: Memory): (document: DocumentJson) => ReadBody {
  const known = new WeakMap<NodeJson, ReadBlock>()

  function read(node: NodeJson, at: number, blocks: readonly NodeJson[]): ReadBlock {
    const before = known.get(node)
    const below = captionBelow(blocks, at)
    if (before?.at === at && before.below === below) return before
    const block = { at, below, slices: blockSlices(node, memory, [at]), outline: outlineOf(node, [at], below) }
    known.set(node, block)
    return block
  }

  return ({ content = [] }) => {
    const parts = content.map(read)
    return {
      blocks: parts.flatMap(({ slices }) => slices),
      outline: {
        headings: parts.flatMap(({ outline }) => outline.headings),
        pictures: parts.flatMap(({ outline }) => outline.pictures),
        links: parts.flatMap(({ outline }) => outline.links),
      },
    }
  }
}
