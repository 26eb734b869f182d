import type { Node } from '@tiptap/pm/model'
import type { ChangeAttrs } from '../document/marks/changeMark.ts'
import { isChangeMark } from './hasChanges.ts'
import { isTextEnd } from './isTextEnd.ts'

/** A change that waits for a decision. */
export interface ChangeEntry extends ChangeAttrs {
  /** what it puts in and takes out, shortened; ¶ for the end of a paragraph, □ for a figure, table or rule */
  readonly inserted: string
  readonly deleted: string
  /** from its first place to its last, in positions */
  readonly from: number
  readonly to: number
}

/** Characters of each that are kept. */
const SHOWN = 60

/** The changes of a body, in the order of their first places. The parts of one change are one entry, however far apart. */
export function readChanges(doc: Node): readonly ChangeEntry[] {
  const found = new Map<string, ChangeEntry>()
  const ends: { readonly node: Node; readonly pos: number }[] = []
  const add = (node: Node, from: number, to: number, words: string): void => {
    for (const { type, attrs } of node.marks) {
      if (!isChangeMark(type.name)) continue
      const change = attrs as ChangeAttrs
      const known = found.get(change.id) ?? { ...change, inserted: '', deleted: '', from, to }
      const what = type.name === 'insertion' ? 'inserted' : 'deleted'
      found.set(change.id, { ...known, [what]: shortened(known[what] + words), to: Math.max(known.to, to) })
    }
  }
  const close = (pos: number): void => {
    for (let last = ends.at(-1); last !== undefined && last.pos + last.node.nodeSize <= pos; last = ends.at(-1)) {
      ends.pop()
      const end = last.pos + last.node.nodeSize - 1
      add(last.node, end, end, '¶')
    }
  }
  doc.descendants((node, pos) => {
    close(pos)
    if (isTextEnd(node)) ends.push({ node, pos })
    else add(node, pos, pos + node.nodeSize, node.text ?? (node.isInline ? '↵' : '□'))
  })
  close(doc.content.size)
  return [...found.values()]
}

function shortened(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/…$/, '')}…` : words
}
