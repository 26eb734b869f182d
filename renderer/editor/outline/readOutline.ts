import type { Node } from '@tiptap/pm/model'
import type { OutlineEntry } from '../paperHandle.ts'

/** The headings of a body, in order, also those within quotations and lists. */
export function readOutline(doc: Node): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = []
  const walk = (node: Node, path: readonly number[]): void => {
    node.forEach((child, _, index) => {
      if (child.type.name === 'heading') {
        entries.push({ path: [...path, index], level: Number(child.attrs.level), text: child.textContent.trim() })
      } else if (!child.isTextblock && !child.isLeaf) walk(child, [...path, index])
    })
  }
  walk(doc, [])
  return entries
}
