import type { DocumentJson, NodeJson } from '../article/document/documentJson.ts'
import { isListKey, withPatch, type Metadata } from '../article/metadata.ts'
import type { Checkable } from './createChecker.ts'
import type { Edit, Finding } from '../article/finding.ts'
import { storedEdits } from './text/storedEdits.ts'
import { joinEdits } from './joinEdits.ts'
import { editInline } from './text/editInline.ts'

/**
 * An article with the first fix of each of these findings, in one go; everything else stays the same object. Findings without a fix, and edits
 * that overlap an earlier one, are passed over.
 */
export function applyFixes<T extends Checkable>(article: T, findings: readonly Finding[]): T {
  const mendable = findings.filter(({ fixes }) => fixes.length > 0)
  const blocks = new Map<string, Edit[]>()
  let metadata: Metadata = article.metadata
  for (const { place, edits } of joinEdits(mendable)) {
    if (place.kind === 'block') blocks.set(place.path.join('.'), edits)
    else if (place.kind === 'field') metadata = editField(metadata, place.field, place.item, edits)
  }
  const document = blocks.size === 0 ? article.document : (editBlocks(article.document, [], blocks) as DocumentJson)
  return { ...article, metadata, document }
}

function editField(metadata: Metadata, field: keyof Metadata, item: number | null, edits: readonly Edit[]): Metadata {
  if (isListKey(field))
    return withPatch(metadata, {
      [field]: metadata[field].map((text, index) => (index === item ? editText(text, edits) : text)),
    })
  return withPatch(metadata, { [field]: editText(metadata[field], edits) })
}

function editText(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((done, { from, to, text: put }) => done.slice(0, from) + put + done.slice(to), text)
}

function editBlocks(node: NodeJson, path: readonly number[], blocks: ReadonlyMap<string, readonly Edit[]>): NodeJson {
  const edits = blocks.get(path.join('.'))
  if (edits !== undefined) return { ...node, content: editInline(node.content ?? [], storedEdits(node, edits)) }
  if (node.content === undefined || node.type === 'text') return node
  const content = node.content.map((child, index) => editBlocks(child, [...path, index], blocks))
  return content.every((child, index) => child === node.content?.[index]) ? node : { ...node, content }
}
