import type { Node } from '@tiptap/pm/model'
import { noteKind } from '../../../src/article/document/noteKind.ts'
import { readComments } from '../comments/readComments.ts'

/** What one can go to besides a paragraph by its number. */
export type PlaceKind = 'heading' | 'figure' | 'table' | 'footnote' | 'endnote' | 'bookmark' | 'comment' | 'paragraph'

/** Something of a body that one can go to. */
export interface Place {
  readonly kind: PlaceKind
  /** the words it is known by, shortened; '' where it has none */
  readonly text: string
  /** in positions of the body it was read from */
  readonly from: number
  readonly to: number
}

/** The places of a body, read at once. */
export interface Places {
  /** in the order of the text, paragraphs left out */
  readonly list: readonly Place[]
  /** how many paragraphs with words there are; those within tables are not counted */
  readonly paragraphs: number
  /** The paragraph of a number, from 1 on; null where there are not so many. */
  readonly paragraph: (number: number) => Place | null
  /** where the cursor is, in positions */
  readonly cursor: number
}

/** Characters of a text that are shown. */
const SHOWN = 80

/** Reads the places of a body. Costs time in proportion to the article: once, when they are asked for. */
export function readPlaces(doc: Node, cursor: number): Places {
  const list: Place[] = []
  const paragraphs: { readonly node: Node; readonly pos: number }[] = []
  const add = (kind: PlaceKind, words: string, from: number, to: number): void => {
    list.push({ kind, text: shortened(words), from, to })
  }
  const walk = (parent: Node, start: number, inTable: boolean): void => {
    parent.forEach((node, offset, index) => {
      const pos = start + offset
      const end = pos + node.nodeSize
      const { name } = node.type
      if (typeof node.attrs.bookmark === 'string') add('bookmark', node.attrs.bookmark, pos, end)
      if (name === 'heading') add('heading', node.textContent, pos, end)
      else if (name === 'figure') add('figure', node.textContent || String(node.attrs.alt), pos, end)
      else if (name === 'table')
        add('table', captionOf(parent, index) || (node.firstChild?.textContent ?? ''), pos, end)
      else if (name === 'footnote') add(noteKind(node.attrs), String(node.attrs.text), pos, end)
      if (name === 'paragraph' && !inTable && node.content.size > 0) paragraphs.push({ node, pos })
      if (!node.isLeaf) walk(node, pos + 1, inTable || name === 'table')
    })
  }
  walk(doc, 0, false)
  for (const { thread, quote, from, to } of readComments(doc))
    add('comment', `${thread[0]?.text ?? ''} “${quote}”`, from, to)
  return {
    list: list.sort((a, b) => a.from - b.from),
    paragraphs: paragraphs.length,
    cursor,
    paragraph(number) {
      const found = paragraphs[number - 1]
      if (found === undefined) return null
      const { node, pos } = found
      return { kind: 'paragraph', text: shortened(node.textContent), from: pos, to: pos + node.nodeSize }
    },
  }
}

function captionOf(parent: Node, index: number): string {
  const above = index > 0 ? parent.child(index - 1) : null
  return above?.type.name === 'tableCaption' ? above.textContent : ''
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}
