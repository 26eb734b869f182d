import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Selection, type Transaction } from '@tiptap/pm/state'

/** A run of text whose characters are to be others, one for one. */
interface Run {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Changes the characters of the text blocks within a range one for one, marks and all that stands between them untouched. A change that comes
 * to another length in a block leaves that block alone.
 * @param change given the text of a block from where the range touches it, what is no text as U+FFFC
 * @returns how many characters changed
 */
export function changeText(tr: Transaction, from: number, to: number, change: (text: string) => string): number {
  const runs: Run[] = []
  tr.doc.nodesBetween(from, to, (block, pos) => {
    if (!block.isTextblock) return true
    const [start, end] = [Math.max(from, pos + 1), Math.min(to, pos + 1 + block.content.size)]
    const before = block.textBetween(start - pos - 1, end - pos - 1, undefined, leaf)
    const after = change(before)
    if (after.length === before.length) runs.push(...differences(before, after, start))
    return false
  })
  const { selection } = tr
  let count = 0
  for (const run of runs) {
    count += run.text.length
    tr.insertText(run.text, run.from, run.to)
  }
  // One for one: what was selected stands where it stood.
  if (count > 0) tr.setSelection(again(tr.doc, selection))
  return count
}

const leaf = (node: Node): string => '\ufffc'.repeat(node.nodeSize)

function differences(before: string, after: string, start: number): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < before.length;) {
    if (before[at] === after[at] || before[at] === '\ufffc') {
      at += 1
      continue
    }
    let end = at + 1
    while (end < before.length && before[end] !== after[end] && before[end] !== '\ufffc') end += 1
    runs.push({ from: start + at, to: start + end, text: after.slice(at, end) })
    at = end
  }
  return runs
}

function again(doc: Node, selection: Selection): Selection {
  return selection instanceof TextSelection
    ? TextSelection.create(doc, selection.anchor, selection.head)
    : TextSelection.near(doc.resolve(selection.from))
}
