import { countText } from '../../../src/article/countText.ts'
import { bodyText } from '../../../src/article/document/bodyText.ts'
import type { NodeJson } from '../../../src/article/document/documentJson.ts'

/** How much of what a body holds. */
export interface BodyCount {
  /** paragraphs with text, also those in lists, quotes and tables */
  readonly paragraphs: number
  readonly headings: number
  /** bulleted and numbered lists, nested ones included */
  readonly lists: number
  readonly tables: number
  readonly images: number
  /** 字数 */
  readonly characters: number
}

/** Counts what a body holds. */
export function countBody(document: NodeJson): BodyCount {
  const nodes = allNodes(document)
  const count = (...types: string[]) => nodes.filter(({ type }) => types.includes(type)).length
  return {
    paragraphs: nodes.filter((node) => node.type === 'paragraph' && bodyText(node) !== '').length,
    headings: count('heading'),
    lists: count('bulletList', 'orderedList'),
    tables: count('table'),
    images: count('figure'),
    characters: countText(bodyText(document)),
  }
}

function allNodes(node: NodeJson): NodeJson[] {
  return [node, ...(node.content ?? []).flatMap(allNodes)]
}
