import type { Mark, Node } from '@tiptap/pm/model'
import type { ChangeAttrs } from '../document/marks/changeMark.ts'
import { noteCounter } from '../document/noteCounter.ts'
import type { Place } from '../document/marks/place.ts'
import { formulaText } from '../formula/formulaText.ts'
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
import { isCell, isTablePart } from './tables/isTablePart.ts'
import { lineChanges, type LineChange } from './tables/lineChanges.ts'
import { wordsWithin } from './tables/wordsWithin.ts'

/** A change that waits for a decision. */
export interface ChangeEntry extends ChangeAttrs {
  /**
   * what it puts in, takes out and gives another format, shortened; ¶ for the end of a paragraph, ↵ for a line break, □ for a figure, table or rule; a
   * note by its sign and words, a formula as one would read it out; of a row or column that is taken out its words */
  readonly inserted: string
  readonly deleted: string
  readonly formatted: string
  /** what became another format, each once, in the order in which it is met */
  readonly formats: readonly FormatDifference[]
  /** how many rows and columns of tables it puts in and takes out, in the order in which they are met */
  readonly lines: readonly LineChange[]
  /** from its first place to its last, in positions */
  readonly from: number
  readonly to: number
}

type Words = 'inserted' | 'deleted' | 'formatted'

/** Characters of each that are kept. */
const SHOWN = 60

/** The changes of a body, in the order of their first places. The parts of one change are one entry, however far apart. */
export function readChanges(doc: Node): readonly ChangeEntry[] {
  const found = new Map<string, Omit<ChangeEntry, 'lines'>>()
  const ends: { readonly node: Node; readonly pos: number }[] = []
  const signOf = noteCounter()
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
  const addPart = (node: Node, pos: number): void => {
    for (const mark of node.marks) {
      if (!comesOrGoes(mark.type.name)) continue
      const key = mark.type.name === 'insertion' ? 'inserted' : 'deleted'
      const known = found.get(String(mark.attrs.id))?.[key] ?? ''
      add(mark, key, pos, pos + node.nodeSize, apart(known, wordsWithin(node, mark)))
    }
  }
  const addFormat = (node: Node, pos: number, words: () => string): void => {
    const mark = formattingOn(node)
    if (mark === undefined) return
    const [start, end] = node.isTextblock ? [pos + 1, pos + node.nodeSize - 1] : [pos, pos + node.nodeSize]
    // The words of several blocks stand apart.
    const before = found.get(String(mark.attrs.id))?.formatted ?? ''
    add(mark, 'formatted', start, end, node.isBlock ? apart(before, words()) : words())
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
    const sign = node.type.name === 'footnote' ? signOf(node.attrs) : ''
    const words = () => wordsOf(node, sign)
    addFormat(node, pos, words)
    if (isTextEnd(node)) ends.push({ node, pos })
    else if (isTablePart(node)) addPart(node, pos)
    else addAll(node, pos, pos + node.nodeSize, words())
  })
  close(doc.content.size)
  const lines = lineChanges(doc)
  return [...found.values()].map((entry) => ({ ...entry, lines: lines.get(entry.id) ?? [] }))
}

/** @param sign that of a note */
function wordsOf(node: Node, sign: string): string {
  if (isTextEnd(node) || isCell(node)) return node.textContent
  if (sign !== '') return `${sign}〔${String(node.attrs.text)}〕`
  if (node.type.name === 'formula') return formulaText(String(node.attrs.tex)) || String(node.attrs.tex)
  return node.text ?? (node.isInline ? '↵' : '□')
}

/** Words that follow others, a space between them. */
function apart(known: string, words: string): string {
  return known === '' || words === '' ? words : ` ${words}`
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
