import type { Node, NodeType } from '@tiptap/pm/model'
import { excerpt } from '../../excerpt.ts'
import { isJsonObject } from '../../isJsonObject.ts'
import type { Loss, LossKind } from '../../loss.ts'
import { articleSchema } from '../articleSchema.ts'
import { CHANGE_MARKS, FORMATTING } from '../changeMarks.ts'
import { buildNode } from './buildNode.ts'
import { keepFitting } from './keepFitting.ts'
import { readAttributes } from './readAttributes.ts'
import { readMarks } from './readMarks.ts'
import { wordsOf } from './wordsOf.ts'

/** Deeper than any manuscript; beyond it the text alone is kept, so that hostile nesting cannot exhaust the stack. */
const DEEPEST = 200

/** The blocks that may bear a mark of 修订, and these marks. */
const BEARERS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'figure',
  'table',
  'horizontalRule',
  'groupCaption',
  'tableCaption',
  'pageBreak',
  'tableRow',
  'tableCell',
  'tableHeader',
  'figureGroup',
])
const CHANGES: ReadonlySet<string> = new Set(CHANGE_MARKS.split(' '))

/** Reads one node of any JSON; it comes to several where its content could not stand within it, to its words where it is no node. */
export function readNode(json: unknown, where: string, depth: number, losses: Loss[]): readonly Node[] {
  const lose = (kind: LossKind, what: unknown) => losses.push({ kind, where, what: excerpt(what) })
  if (!isJsonObject(json) || typeof json.type !== 'string' || depth > DEEPEST) {
    lose('badStructure', json)
    return textNodes(wordsOf(json))
  }
  const { type: name, text, content, marks, attrs } = json
  if (name === 'text' && typeof text === 'string' && (content ?? null) === null) {
    const set = keepFitting(readMarks(marks, where, losses), '', where, losses)
    return textNodes(text).map((node) => node.mark(set))
  }
  const children = readChildren(json, where, depth, losses)
  const type = (articleSchema.nodes as Record<string, NodeType>)[name]
  if (type === undefined || type.isText || type === articleSchema.nodes.doc) {
    lose('unknownNode', name)
    return children
  }
  const { nodes, moved } = buildNode(type, readAttributes(type.spec.attrs ?? {}, attrs, where, losses), children)
  if (moved) lose('badStructure', name)
  if (type.isInline) {
    const set = keepFitting(readMarks(marks, where, losses), '', where, losses)
    return nodes.map((node, index) => (index === 0 ? node.mark(set) : node))
  }
  if (marks === undefined || marks === null) return nodes
  if (!BEARERS.has(name)) {
    lose('unknownMark', marks)
    return nodes
  }
  const set = keepFitting(readMarks(marks, where, losses), name, where, losses)
  // A group comes and goes with its pictures.
  const borne = set.filter(({ type: kind }) =>
    name === 'figureGroup' ? kind.name === FORMATTING : CHANGES.has(kind.name),
  )
  if (borne.length < set.length) lose('unknownMark', marks)
  return nodes.map((node, index) => (index === 0 && node.type === type ? node.mark(borne) : node))
}

/** Reads the children of a node. A lone child instead of a list, or a text beside the list, is kept and told. */
export function readChildren(json: Record<string, unknown>, where: string, depth: number, losses: Loss[]): Node[] {
  const { content, text } = json
  const given = content === undefined || content === null ? [] : content
  const list: unknown[] = Array.isArray(given) ? given : [given]
  const stray = text === undefined ? [] : textNodes(wordsOf(text))
  if (list !== given || text !== undefined) {
    losses.push({ kind: 'badStructure', where, what: excerpt(text ?? content) })
  }
  return [...stray, ...list.flatMap((child, index) => readNode(child, `${where}/${index}`, depth + 1, losses))]
}

function textNodes(text: string): Node[] {
  return text === '' ? [] : [articleSchema.text(text)]
}
