import type { NodeJson } from '../../article/document/documentJson.ts'
import type { FieldKey } from '../../article/fields.ts'
import type { Metadata } from '../../article/metadata.ts'
import { plain } from './headline/findHeadline.ts'
import type { Found } from '../manuscript.ts'
import { shownLines } from '../shownLines.ts'
import type { WebPageManuscript } from './webPageManuscript.ts'

/**
 * Joins the pages of one article, in their order, into one manuscript: the texts joined, each field from the first page that has it (responsible
 * editors and closing credits often stand on the last). A block that a page repeats from the one before (a lead, a picture) is taken once.
 * @param read at least one
 */
export function joinWebPages(read: readonly [WebPageManuscript, ...WebPageManuscript[]]): WebPageManuscript {
  const [first, ...rest] = read
  if (rest.length === 0) return first
  const metadata: Record<string, unknown> = { ...first.metadata }
  const found: Partial<Record<FieldKey, Found>> = { ...first.found }
  for (const page of rest) {
    for (const [key, where] of Object.entries(page.found) as [FieldKey, Found][]) {
      if (!isEmpty(metadata[key])) continue
      metadata[key] = page.metadata[key]
      found[key] = where
    }
  }
  const assets = unique(read.flatMap((page) => page.assets))
  const pictures = unique(read.flatMap((page) => page.pictures ?? []))
  return {
    ...first,
    metadata: metadata as Metadata,
    found,
    document: { type: 'doc', content: joined(read.map(({ document }) => document.content ?? [])) },
    lines: shownLines(read.flatMap(({ lines }) => lines)),
    assets,
    ...(pictures.length === 0 ? {} : { pictures }),
    dropped: read.flatMap(({ dropped }) => dropped),
    losses: read.flatMap(({ losses }) => losses),
  }
}

function unique<T extends { readonly name: string }>(items: readonly T[]): T[] {
  return [...new Map(items.toReversed().map((item) => [item.name, item])).values()].toReversed()
}

function joined(bodies: readonly (readonly NodeJson[])[]): NodeJson[] {
  return bodies.reduce<NodeJson[]>((all, body) => {
    const have = new Set(all.map(keyOf))
    const fresh = body.findIndex((block) => keyOf(block) === '' || !have.has(keyOf(block)))
    return [...all, ...(fresh < 0 ? [] : body.slice(fresh))].filter(
      (block, _, list) => list.length === 1 || !isBlank(block),
    )
  }, [])
}

function keyOf(block: NodeJson): string {
  if (block.type === 'figure') return JSON.stringify([block.attrs?.remote, block.attrs?.asset])
  if (block.type === 'figureGroup') return JSON.stringify((block.content ?? []).map(keyOf))
  return plain(wordsOf(block))
}

function wordsOf(node: NodeJson): string {
  return node.text ?? (node.content ?? []).map(wordsOf).join('')
}

function isBlank(block: NodeJson): boolean {
  return block.type === 'paragraph' && (block.content ?? []).length === 0
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : value === '' || value === undefined
}
