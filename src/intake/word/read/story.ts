import type { ListCounter } from '../numbering/listCounter.ts'
import type { Relationships } from '../parts/relationship.ts'
import type { PictureShelf } from '../pictures/pictureShelf.ts'
import type { Styles } from '../styles/readStyles.ts'
import type { XmlElement } from '../xml/xmlElement.ts'
import type { CommentBook } from './commentBook.ts'
import type { Block } from './block.ts'
import type { NoteBook } from './noteBook.ts'
import type { Report } from './report.ts'

/** A field whose end has not been met: its instruction, then its result. */
export interface Field {
  code: string
  inResult: boolean
  /** its result is not the manuscript's text (a table of contents) */
  isDropped: boolean
  /** the address it links to; '' for none */
  href: string
}

/** What reading a manuscript needs, and keeps as it goes. */
export interface Reader {
  readonly styles: Styles
  readonly lists: ListCounter
  readonly pictures: PictureShelf
  readonly notes: NoteBook
  readonly comments: CommentBook
  readonly report: Report
  /** what was changed with marks, by kind */
  readonly changes: { inserted: number; deleted: number; moved: number; formatted: number }
  /** unreadable and private characters, with where they were first met and how often */
  readonly characters: Map<
    string,
    { readonly kind: 'badCharacter' | 'privateUse'; readonly where: number; times: number }
  >
  /** false where the file's fields do not end: then none is followed, and no text is taken for an instruction */
  readonly followsFields: boolean
  /** the paragraph that is being read, 1-based */
  paragraph: number
  pageBreaks: number
  contents: number
}

/** A part that is being read: the text itself, or the notes. */
export interface Story {
  readonly reader: Reader
  readonly links: Relationships
  readonly fields: Field[]
  /** reads the blocks of a cell, a box or a note; handed in, so that what reads a paragraph need not know it */
  readonly readBlocks: (container: XmlElement, story: Story) => Block[]
}

/** Whether text at this place is an instruction, or the result of a field that is left out. */
export function isMuted({ fields, reader }: Story): boolean {
  return reader.followsFields && fields.some(({ inResult, isDropped }) => !inResult || isDropped)
}

/** The address of the innermost field that links; '' for none. */
export function fieldAddress({ fields }: Story): string {
  return fields.findLast(({ href }) => href !== '')?.href ?? ''
}
