import type { MarkJson, NodeJson } from '../../article/document/documentJson.ts'
import { isColourName } from '../../article/document/marks/colour.ts'
import { noteKind } from '../../article/document/noteKind.ts'
import { drawnFormula } from '../../article/formula/drawing.ts'
import { formulaLine } from '../../article/formula/formulaLine.ts'
import { readComment, readString } from './attributeViews.ts'
import type { BodyMark, BodyWriter } from './bodyWriter.ts'
import { seenColours } from './seenColours.ts'

/**
 * Walks the text of a block. Neighbouring runs that share a mark are joined under it, so that one link stays one link however its words are
 * styled; marks nest in the order in which the file has them, which is the schema's.
 */
export function foldInline<I, B>(nodes: readonly NodeJson[], writer: BodyWriter<I, B>): I[] {
  return foldRun(seenColours(nodes), 0, writer)
}

function foldRun<I, B>(nodes: readonly NodeJson[], depth: number, writer: BodyWriter<I, B>): I[] {
  const out: I[] = []
  let at = 0
  while (at < nodes.length) {
    const node = nodes[at] as NodeJson
    const mark = node.marks?.[depth]
    if (mark === undefined) {
      out.push(...foldLeaf(node, writer))
      at += 1
      continue
    }
    let end = at + 1
    while (end < nodes.length && isSame(mark, nodes[end]?.marks?.[depth])) end += 1
    const content = foldRun(nodes.slice(at, end), depth + 1, writer)
    const known = readMark(mark)
    const comment = writer.comment === undefined ? null : readComment(mark)
    if (comment !== null) out.push(writer.comment!(comment, content))
    else if (known === null) out.push(...content)
    else out.push(writer.mark(known, content))
    at = end
  }
  return out
}

function foldLeaf<I, B>(node: NodeJson, writer: BodyWriter<I, B>): I[] {
  if (typeof node.text === 'string') return [writer.text(node.text)]
  if (node.type === 'hardBreak') return [writer.hardBreak()]
  if (node.type === 'footnote')
    return writer.note === undefined ? [] : [writer.note(noteKind(node.attrs), readString(node.attrs?.text))]
  if (node.type === 'formula') return foldFormula(node, writer)
  return foldRun(node.content ?? [], 0, writer)
}

function foldFormula<I, B>({ attrs }: NodeJson, writer: BodyWriter<I, B>): I[] {
  const tex = readString(attrs?.tex)
  if (tex === '') return []
  if (writer.formula !== undefined) return [writer.formula(tex, attrs?.display === 'block')]
  // What nobody understands is not read out.
  return drawnFormula(tex, false)?.ok === false ? [writer.text(tex)] : foldRun(formulaLine(tex), 0, writer)
}

function isSame(a: MarkJson, b: MarkJson | undefined): boolean {
  return (
    b !== undefined &&
    a.type === b.type &&
    a.attrs?.href === b.attrs?.href &&
    a.attrs?.title === b.attrs?.title &&
    a.attrs?.id === b.attrs?.id &&
    a.attrs?.text === b.attrs?.text &&
    a.attrs?.name === b.attrs?.name
  )
}

function readMark({ type, attrs }: MarkJson): BodyMark | null {
  switch (type) {
    case 'link':
      return { type, href: readString(attrs?.href), title: readString(attrs?.title) }
    case 'ruby':
      return { type, text: readString(attrs?.text) }
    case 'colour':
      return isColourName(attrs?.name) ? { type, name: attrs.name } : null
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'superscript':
    case 'subscript':
      return { type }
    default:
      return null
  }
}
