import type { DocumentJson, NodeJson } from '../../../src/article/document/documentJson.ts'
import { readString } from '../../../src/publish/markup/attributeViews.ts'

/** A body with text in the place of its formulas; without any where there is none. */
export function formulasInText(
  document: DocumentJson,
  textOf: (tex: string, display: boolean) => string,
): DocumentJson {
  const read = (node: NodeJson): NodeJson[] => {
    if (node.type === 'formula') {
      const text = textOf(readString(node.attrs?.tex), node.attrs?.display === 'block')
      const { marks } = node
      return text === '' ? [] : [{ type: 'text', text, ...(marks === undefined ? {} : { marks }) }]
    }
    return [node.content === undefined ? node : { ...node, content: node.content.flatMap(read) }]
  }
  return { ...document, content: (document.content ?? []).flatMap(read) }
}
