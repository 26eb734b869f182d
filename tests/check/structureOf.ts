import type { Remark } from '../../src/article/document/marks/comment.ts'
import { formulaText } from '../../src/article/formula/formulaText.ts'
import type { DocumentJson, NodeJson } from '../../src/article/document/documentJson.ts'

/**
 * What a body is built of, one line each: headings with level, items with depth and kind, cells with spans, pictures with caption, links, notes, and what
 * was said in comments.
 */
export function structureOf(document: DocumentJson): string[] {
  const facts: string[] = []
  const remarks = new Set<string>()
  const walk = (node: NodeJson, depth: number): void => {
    const words = textOf(node)
    switch (node.type) {
      case 'heading':
        facts.push(`heading ${String(node.attrs?.level)} ${words}`)
        break
      case 'groupCaption':
      case 'tableCaption':
        facts.push(`caption ${words}`)
        break
      case 'figureGroup':
        facts.push(`group ${String(node.content?.length)}`)
        break
      case 'figure':
        facts.push(`picture ${words}`)
        break
      case 'tableCell':
      case 'tableHeader':
        facts.push(`${node.type} ${String(node.attrs?.colspan)}x${String(node.attrs?.rowspan)} ${words}`)
        break
      case 'bulletList':
      case 'orderedList':
        for (const item of node.content ?? [])
          facts.push(`item ${depth} ${node.type} ${textOf(item.content?.[0] ?? item)}`)
        break
      case 'footnote':
        facts.push(`${node.attrs?.kind === 'endnote' ? 'endnote' : 'note'} ${String(node.attrs?.text)}`)
        break
      case 'formula':
        facts.push(`formula ${formulaText(String(node.attrs?.tex))}`)
        break
      case 'pageBreak':
        facts.push('page')
        break
      case 'text':
        for (const { type, attrs } of node.marks ?? []) {
          if (type === 'link') facts.push(`link ${String(attrs?.href)} ${words}`)
          if (type === 'comment')
            for (const { by, at, text } of attrs?.thread as readonly Remark[]) remarks.add(`remark ${by} ${at} ${text}`)
        }
        break
    }
    const within = /List$/.test(node.type) ? depth + 1 : node.type.startsWith('table') ? 0 : depth
    for (const child of node.content ?? []) walk(child, within)
  }
  walk(document, 0)
  return [...facts, ...remarks]
}

function textOf(node: NodeJson): string {
  return (node.text ?? (node.content ?? []).map(textOf).join('')).replace(/\s+/g, '')
}
