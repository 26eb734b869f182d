import type { NodeJson } from '../../article/document/documentJson.ts'
import { assembleBlocks } from './assemble/assembleBlocks.ts'
import type { WordFile } from './parts/wordFile.ts'
import { readBlocks } from './read/readBlocks.ts'
import type { Reader } from './read/story.ts'

/** The notes that the text refers to, as a numbered list below a rule; none gives nothing. A note may refer to further ones. */
export function readNotes(reader: Reader, file: WordFile): NodeJson[] {
  const items: NodeJson[] = []
  for (let at = 0; at < reader.notes.cited.length; at += 1) {
    const { kind, element } = reader.notes.cited[at]!
    const links = (kind === 'footnote' ? file.footnotes : file.endnotes)?.links ?? new Map()
    const content = assembleBlocks(readBlocks(element, { reader, links, fields: [], readBlocks }), true)
    const empty: NodeJson = { type: 'paragraph', attrs: { align: 'start', indent: 0 } }
    items.push({ type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [empty, ...content] })
  }
  if (items.length === 0) return []
  return [{ type: 'horizontalRule' }, { type: 'orderedList', attrs: { start: 1 }, content: items }]
}
