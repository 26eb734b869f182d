import type { NodeJson } from '../../article/document/documentJson.ts'
import { paragraphJson } from '../../article/document/paragraphJson.ts'
import type { Block } from './read/block.ts'

/**
 * The notes of lines that became metadata (a title's, an author's), each a paragraph for the end of the body, so that no note is lost.
 * @param all every block of the manuscript
 * @param kept the blocks that are the body
 */
export function keptNotes(all: readonly Block[], kept: readonly Block[]): NodeJson[] {
  const held = new Set(kept.flatMap(notesOf).map(({ attrs }) => attrs))
  return all.flatMap(notesOf).flatMap(({ attrs }) => {
    const words = attrs?.text
    return held.has(attrs) || typeof words !== 'string' || words === '' ? [] : [paragraphJson(words)]
  })
}

function notesOf(block: Block): readonly NodeJson[] {
  return block.kind === 'text' ? block.nodes.filter(({ type }) => type === 'footnote') : []
}
