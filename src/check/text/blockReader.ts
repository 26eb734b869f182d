import type { DocumentJson, NodeJson } from '../../article/document/documentJson.ts'
import type { Outline } from '../outline.ts'
import type { Memory, Slice } from '../slice.ts'
import { blockSlices } from './blockSlices.ts'
import { outlineOf } from './outlineOf.ts'

/** What a body consists of. */
export interface ReadBody {
  readonly blocks: readonly Slice[]
  readonly outline: Outline
}

interface ReadBlock {
  readonly at: number
  readonly slices: readonly Slice[]
  readonly outline: Outline
}

/**
 * Makes a reader of bodies that remembers each top block by its object: a body of which one block changed costs the reading of that one. A
 * block that stands where it stood before gives the same slices again.
 */
export function blockReader(memory: Memory): (document: DocumentJson) => ReadBody {
  const known = new WeakMap<NodeJson, ReadBlock>()

  function read(node: NodeJson, at: number): ReadBlock {
    const before = known.get(node)
    if (before?.at === at) return before
    const block = { at, slices: blockSlices(node, memory, [at]), outline: outlineOf(node, [at]) }
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
