import type { Mark, Node } from '@tiptap/pm/model'
import type { ChangeAttrs } from '../document/marks/changeMark.ts'
import type { Place } from '../document/marks/place.ts'
import {
  blockDifferences,
  placeDifferences,
  wordDifferences,
  type FormatDifference,
} from './formatting/formatDifferences.ts'
import { blockFormatOf, wordFormatOf } from './formatting/formatOf.ts'
import { blockBefore, formattingOn, wordsBefore } from './formatting/formattingOn.ts'
import { comesOrGoes } from './hasChanges.ts'
import { placedBlocks } from './places/placedBlocks.ts'
import { isTextEnd } from './isTextEnd.ts'

/** A change that waits for a decision. */
export interface ChangeEntry extends ChangeAttrs {
  /** what it puts in, takes out and gives another format, shortened; ¶ for the end of a paragraph, □ for a figure, table or rule */
  readonly inserted: string
  readonly deleted: string
  readonly formatted: string
  /** what became another format, each once, in the order in which it is met */
  readonly formats: readonly FormatDifference[]
  /** from its first place to its last, in positions */
  readonly from: number
  readonly to: number
}

type Words = 'inserted' | 'deleted' | 'formatted'

/** Characters of each that are kept. */
const SHOWN = 60

/** The changes of a body, in the order of their first places. The parts of one change are one entry, however far apart. */
export function readChanges(doc: Node): readonly ChangeEntry[] {
  const found = new Map<string, ChangeEntry>()
  const ends: { readonly node: Node; readonly pos: number }[] = []
  let placed: ReadonlyMap<number, Place> | null = null
  // Asked for where blocks stand elsewhere than before.
  const places = () =>
    (placed ??= new Map(placedBlocks(doc).flatMap((row) => row.map(({ pos, place }) => [pos, place]))))
  const add = (mark: Mark, key: Words, from: number, to: number, words: string): void => {
    const { id, by, at } = mark.attrs as ChangeAttrs
    const known = found.get(id) ?? { id, by, at, inserted: '', deleted: '', formatted: '', formats: [], from, to }
    found.set(id, { ...known, to: Math.max(known.to, to), [key]: shortened(known[key] + words) })
  }
  const addAll = ({ marks }: Node, from: number, to: number, words: string): void => {
    for (const mark of marks)
      if (comesOrGoes(mark.type.name))
        add(mark, mark.type.name === 'insertion' ? 'inserted' : 'deleted', from, to, words)
  }
  const addFormat = (node: Node, pos: number): void => {
    const mark = formattingOn(node)
    if (mark === undefined) return
    const [start, end] = node.isTextblock ? [pos + 1, pos + node.nodeSize - 1] : [pos, pos + node.nodeSize]
    // The words of several blocks stand apart.
    const before = found.get(String(mark.attrs.id))?.formatted ?? ''
    add(mark, 'formatted', start, end, node.isBlock && before !== '' ? ` ${wordsOf(node)}` : wordsOf(node))
    const entry = found.get(String(mark.attrs.id))
    if (entry !== undefined)
      found.set(entry.id, {
        ...entry,
        formats: joined(
          entry.formats,
          differences(mark, node, () => places().get(pos)),
        ),
      })
  }
  const close = (pos: number): void => {
    for (let last = ends.at(-1); last !== undefined && last.pos + last.node.nodeSize <= pos; last = ends.at(-1)) {
      ends.pop()
      const end = last.pos + last.node.nodeSize - 1
      addAll(last.node, end, end, '¶')
    }
  }
  doc.descendants((node, pos) => {
    close(pos)
    addFormat(node, pos)
    if (isTextEnd(node)) ends.push({ node, pos })
    else addAll(node, pos, pos + node.nodeSize, wordsOf(node))
  })
  close(doc.content.size)
  return [...found.values()]
}

function wordsOf(node: Node): string {
  if (isTextEnd(node) || isCell(node)) return node.textContent
  return node.text ?? (node.isInline ? '↵' : '□')
}

function isCell({ type }: Node): boolean {
  return type.name === 'tableCell' || type.name === 'tableHeader'
}

function differences(mark: Mark, node: Node, placeAt: () => Place | undefined): readonly FormatDifference[] {
  if (node.isInline) return wordDifferences(wordsBefore(mark) ?? [], wordFormatOf(node.marks))
  const [before, after] = [blockBefore(mark, node), blockFormatOf(node)]
  if (before === null || after === null) return []
  const now = before.place === undefined ? undefined : placeAt()
  return [
    ...blockDifferences(before, after),
    ...(before.place === undefined || now === undefined ? [] : placeDifferences(before.place, now)),
  ]
}

/** Each difference once. */
function joined(known: readonly FormatDifference[], more: readonly FormatDifference[]): readonly FormatDifference[] {
  const keys = new Set(known.map((each) => JSON.stringify(each)))
  return [...known, ...more.filter((each) => !keys.has(JSON.stringify(each)))]
}

function shortened(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/…$/, '')}…` : words
}
