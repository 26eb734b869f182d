import type { DocumentJson, NodeJson } from '../../../src/article/document/documentJson.ts'
import { readString } from '../../../src/publish/markup/attributeViews.ts'

/** A body with how its words are read in brackets behind them, as targets write it that set nothing above words. */
export function readingsInText(document: DocumentJson): DocumentJson {
  return { ...document, content: (document.content ?? []).map(spoken) }
}

function spoken(node: NodeJson): NodeJson {
  const { content } = node
  if (content === undefined) return node
  return {
    ...node,
    content: content.flatMap((child, at) => {
      const { note, link } = readingOf(child)
      const next = readingOf(content[at + 1])
      const ends = note !== '' && (next.note !== note || next.link !== link)
      return ends ? [spoken(child), { type: 'text', text: `（${note}）` }] : [spoken(child)]
    }),
  }
}

function readingOf(node: NodeJson | undefined): { note: string; link: string } {
  const mark = (name: string) => node?.marks?.find(({ type }) => type === name)?.attrs
  return { note: readString(mark('ruby')?.text), link: JSON.stringify(mark('link') ?? null) }
}
