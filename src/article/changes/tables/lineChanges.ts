import type { Node } from '@tiptap/pm/model'
import { comesOrGoes } from '../hasChanges.ts'
import { gridOf } from './gridOf.ts'

/** Rows or columns that a change puts in or takes out. */
export interface LineChange {
  readonly kind: 'row' | 'column'
  readonly act: 'inserted' | 'deleted'
  readonly count: number
}

/** The rows and columns that each change of a body puts in or takes out, by its name, in the order in which they are met. Looks at no words. */
export function lineChanges(doc: Node): ReadonlyMap<string, readonly LineChange[]> {
  const found = new Map<string, Map<string, Set<string>>>()
  const add = ({ marks }: Node, kind: LineChange['kind'], line: string): void => {
    for (const { type, attrs } of marks) {
      if (!comesOrGoes(type.name)) continue
      const kinds = found.get(String(attrs.id)) ?? new Map<string, Set<string>>()
      const key = `${kind} ${type.name === 'insertion' ? 'inserted' : 'deleted'}`
      kinds.set(key, (kinds.get(key) ?? new Set()).add(line))
      found.set(String(attrs.id), kinds)
    }
  }
  doc.descendants((node, pos) => {
    if (node.type.name === 'table') {
      node.forEach((row, _, index) => add(row, 'row', `${pos} ${index}`))
      if (node.children.some(({ children }) => children.some(({ marks }) => marks.length > 0)))
        for (const { node: cell, left } of gridOf(node).cells) add(cell, 'column', `${pos} ${left}`)
    }
    return !node.isTextblock
  })
  return new Map([...found].map(([id, kinds]) => [id, [...kinds].map(([key, lines]) => lineOf(key, lines.size))]))
}

function lineOf(key: string, count: number): LineChange {
  const [kind, act] = key.split(' ') as [LineChange['kind'], LineChange['act']]
  return { kind, act, count }
}
