import { Fragment, type Mark, type Node, type NodeType } from '@tiptap/pm/model'
import type { Loss, LossKind } from '../loss.ts'
import { articleSchema } from './articleSchema.ts'
import type { DocumentJson, MarkJson, NodeJson } from './documentJson.ts'
import { emptyDocument } from './emptyDocument.ts'

/** A body that is valid by the schema, and what had to be changed to make it so. */
export interface Repaired {
  readonly document: DocumentJson
  readonly losses: readonly Loss[]
}

/** Deeper than any manuscript; beyond it the text alone is kept, so that hostile nesting cannot exhaust the stack. */
const DEEPEST = 200

/**
 * Makes any JSON into a valid body without losing a word: unknown nodes give way to their content, invalid attributes to their defaults,
 * misplaced content is set as paragraphs. A valid document comes back as it is, with no losses.
 */
export function repairDocument(json: unknown): Repaired {
  const losses: Loss[] = []
  const root = isObject(json) && json.type === 'doc' ? (json as unknown as NodeJson) : null
  if (root === null) {
    losses.push({ kind: 'badStructure', where: 'document', what: excerpt(json) })
    const text = wordsOf(json)
    return { document: text === '' ? emptyDocument() : toJson([paragraphOf(text)], losses), losses }
  }
  return { document: toJson(readChildren(root, 'document', 0, losses), losses), losses }
}

function toJson(children: readonly Node[], losses: Loss[]): DocumentJson {
  const blocks = fit(articleSchema.nodes.doc, children, 'document', losses)
  const doc = articleSchema.nodes.doc.createChecked(
    null,
    blocks.length === 0 ? [articleSchema.nodes.paragraph.create()] : blocks,
  )
  return doc.toJSON() as DocumentJson
}

function readChildren(node: NodeJson, where: string, depth: number, losses: Loss[]): Node[] {
  const content: unknown = node.content
  if (!Array.isArray(content)) return []
  return content.flatMap((child, index) => readNode(child, `${where}/${index}`, depth + 1, losses))
}

function readNode(json: unknown, where: string, depth: number, losses: Loss[]): Node[] {
  const lose = (kind: LossKind, what: unknown) => losses.push({ kind, where, what: excerpt(what) })
  if (!isObject(json) || typeof json.type !== 'string' || depth > DEEPEST) {
    lose('badStructure', json)
    return textNodes(wordsOf(json), [])
  }
  if (json.type === 'text')
    return textNodes(typeof json.text === 'string' ? json.text : '', readMarks(json, where, losses))
  const children = readChildren(json as unknown as NodeJson, where, depth, losses)
  const type = (articleSchema.nodes as Record<string, NodeType>)[json.type]
  if (type === undefined || type === articleSchema.nodes.doc) {
    lose('unknownNode', json.type)
    return children
  }
  const attrs = readAttributes(type.spec.attrs, json.attrs, where, losses)
  const content = fit(type, children, where, losses)
  try {
    const node = type.createChecked(attrs, content)
    return [node.mark(readMarks(json, where, losses).filter((mark) => type.isInline && mark.type.excludes(mark.type)))]
  } catch {
    lose('badStructure', json.type)
    return content
  }
}

/** Makes children stand where `type` wants them: wraps loose text in paragraphs, and whatever still does not fit becomes paragraphs of its words. */
function fit(type: NodeType, children: readonly Node[], where: string, losses: Loss[]): Node[] {
  const whole = joined(children)
  if (type.validContent(whole)) return [...whole.content]
  losses.push({ kind: 'badStructure', where, what: type.name })
  if (type.inlineContent) {
    const inline = children.flatMap((child) =>
      child.isInline ? [child] : textNodes(child.textBetween(0, child.content.size, ' '), []),
    )
    const kept = joined(inline)
    return type.validContent(kept) ? [...kept.content] : textNodes(inline.map((n) => n.textContent).join(''), [])
  }
  const wrapped = wrapInline(children)
  if (type.validContent(Fragment.from(wrapped))) return wrapped
  const filled = type.contentMatch.fillBefore(Fragment.from(wrapped), true)
  if (filled !== null) return [...filled.append(Fragment.from(wrapped)).content]
  return wrapped
}

function wrapInline(children: readonly Node[]): Node[] {
  const blocks: Node[] = []
  let run: Node[] = []
  const flush = () => {
    if (run.length > 0) blocks.push(articleSchema.nodes.paragraph.create(null, joined(run)))
    run = []
  }
  for (const child of children) {
    if (child.isInline) run.push(child)
    else {
      flush()
      blocks.push(child)
    }
  }
  flush()
  return blocks
}

/** One fragment of nodes, neighbouring text of the same marks joined. */
function joined(nodes: readonly Node[]): Fragment {
  return Fragment.fromArray([...nodes])
}

function readMarks(json: Record<string, unknown>, where: string, losses: Loss[]): Mark[] {
  if (!Array.isArray(json.marks)) return []
  const marks = json.marks.flatMap((mark: MarkJson | null) => {
    const type = (articleSchema.marks as Record<string, (typeof articleSchema.marks)['bold']>)[String(mark?.type)]
    if (type === undefined) {
      losses.push({ kind: 'unknownMark', where, what: excerpt(mark?.type) })
      return []
    }
    const attrs = readAttributes(
      type.spec.attrs,
      mark?.attrs,
      where,
      losses,
      type.name === 'link' ? 'unsafeAddress' : 'badAttribute',
    )
    return attrs === null ? [] : [type.create(attrs)]
  })
  return [...marks.reduce((set, mark) => mark.addToSet(set), [] as readonly Mark[])]
}

/** The valid ones of the given attributes, defaults for the rest; null where one without a default is invalid. */
function readAttributes(
  specs: NonNullable<NodeType['spec']['attrs']> | undefined,
  given: unknown,
  where: string,
  losses: Loss[],
  kind: LossKind = 'badAttribute',
): Record<string, unknown> | null {
  const attrs: Record<string, unknown> = {}
  for (const name of Object.keys(isObject(given) ? given : {})) {
    if (!Object.hasOwn(specs ?? {}, name)) losses.push({ kind: 'badAttribute', where: `${where}@${name}`, what: name })
  }
  for (const [name, spec] of Object.entries(specs ?? {})) {
    const value = isObject(given) ? given[name] : undefined
    if (value === undefined && 'default' in spec) continue
    try {
      if (typeof spec.validate === 'function') spec.validate(value)
      attrs[name] = value
    } catch {
      losses.push({ kind, where: `${where}@${name}`, what: excerpt(value) })
      if (!('default' in spec)) return null
    }
  }
  return attrs
}

function textNodes(text: string, marks: readonly Mark[]): Node[] {
  return text === '' ? [] : [articleSchema.text(text, marks)]
}

function paragraphOf(text: string): Node {
  return articleSchema.nodes.paragraph.create(null, textNodes(text, []))
}

/** Every `text` in a JSON value, in order, without recursion. */
function wordsOf(json: unknown): string {
  const words: string[] = []
  const stack: unknown[] = [json]
  while (stack.length > 0) {
    const value = stack.pop()
    if (Array.isArray(value)) stack.push(...value.toReversed())
    else if (isObject(value)) stack.push(value.content, value.text)
    else if (typeof value === 'string') words.push(value)
  }
  return words.join('')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
