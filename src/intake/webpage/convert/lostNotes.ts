import type { NodeJson } from '../../../article/document/documentJson.ts'
import { footnoteTexts } from '../../../article/document/footnoteTexts.ts'
import { paragraphJson } from '../../../article/document/paragraphJson.ts'
import type { Block } from './block.ts'

/** The notes of lines that are not in the body any more, which became metadata, say: each a paragraph for its end, so that no note is lost. */
export function lostNotes(all: readonly Block[], body: NodeJson): NodeJson[] {
  const kept = footnoteTexts(body)
  return all
    .flatMap(({ node }) => footnoteTexts({ type: 'doc', content: [node] }))
    .filter((text) => !kept.includes(text))
    .map((text) => paragraphJson(text))
}
