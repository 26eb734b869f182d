import type { Relationships } from '../parts/relationship.ts'
import type { TextPart } from '../parts/wordFile.ts'
import { childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import type { Block } from './block.ts'

/** A note that the text refers to. */
export interface Note {
  readonly element: XmlElement
  readonly links: Relationships
}

/** What a note says, and what else stands in it: pictures, tables. */
export interface NoteContent {
  readonly words: string
  readonly blocks: readonly Block[]
}

/** The notes of a manuscript. */
export interface NoteBook {
  /**
   * What a note says, where the text refers to it: read the first time, and remembered. Null where there is no such note, for one within
   * itself, and for repetitions without end.
   */
  cite(kind: 'footnote' | 'endnote', id: string | undefined, read: (note: Note) => NoteContent): NoteContent | null
}

/** Characters that notes may come to by being referred to again: more is a file made to harm. */
const MOST_REPEATED = 1_000_000
/** Notes within notes, at most. */
const DEEPEST = 4

/** Opens the notes of a file. */
export function noteBook(footnotes: TextPart | null, endnotes: TextPart | null): NoteBook {
  const notes = new Map<string, Note>()
  const add = (kind: 'footnote' | 'endnote', part: TextPart | null) => {
    for (const element of childrenOf(part?.root, `w:${kind}`)) {
      const { 'w:id': id, 'w:type': type = 'normal' } = element.attributes
      // Separators are stored as notes.
      if (id !== undefined && type === 'normal') notes.set(`${kind}:${id}`, { element, links: part!.links })
    }
  }
  add('footnote', footnotes)
  add('endnote', endnotes)
  const said = new Map<Note, string>()
  const open = new Set<Note>()
  let repeated = 0
  return {
    cite(kind, id, read) {
      const note = notes.get(`${kind}:${id ?? ''}`)
      if (note === undefined || open.has(note) || open.size >= DEEPEST) return null
      const known = said.get(note)
      if (known !== undefined) {
        repeated += known.length
        return repeated > MOST_REPEATED ? null : { words: known, blocks: [] }
      }
      open.add(note)
      const content = read(note)
      open.delete(note)
      said.set(note, content.words)
      return content
    },
  }
}
