import { childrenOf, type XmlElement } from '../xml/xmlElement.ts'

/** A note that the text refers to. */
export interface Note {
  readonly kind: 'footnote' | 'endnote'
  readonly element: XmlElement
}

/** The notes of a manuscript, numbered as the text refers to them. */
export interface NoteBook {
  /** Gives a note's number, from 1; null where there is no such note. */
  number(kind: Note['kind'], id: string | undefined): number | null
  /** the notes that were referred to, in order */
  readonly cited: readonly Note[]
}

/** Opens the notes of a file. */
export function noteBook(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined): NoteBook {
  const notes = new Map<string, Note>()
  const add = (kind: Note['kind'], root: XmlElement | undefined) => {
    for (const element of childrenOf(root, `w:${kind}`)) {
      const { 'w:id': id, 'w:type': type = 'normal' } = element.attributes
      // Separators are stored as notes.
      if (id !== undefined && type === 'normal') notes.set(`${kind}:${id}`, { kind, element })
    }
  }
  add('footnote', footnotes)
  add('endnote', endnotes)
  const cited: Note[] = []
  return {
    cited,
    number(kind, id) {
      const note = notes.get(`${kind}:${id ?? ''}`)
      if (note === undefined) return null
      const before = cited.indexOf(note)
      return before >= 0 ? before + 1 : cited.push(note)
    },
  }
}
