import type { Relationship } from '../parts/relationship.ts'
import type { XmlElement } from '../xml/xmlElement.ts'
import type { NumberBook } from './numberBook.ts'

/** What the text of an OpenDocument file is translated with, and what is gathered on the way. */
export interface TextStory {
  readonly numbers: NumberBook
  /** what the text refers to: pictures and addresses */
  readonly links: Map<string, Relationship>
  readonly footnotes: XmlElement[]
  readonly endnotes: XmlElement[]
  readonly comments: XmlElement[]
  /** which of them are replies, and which are resolved */
  readonly commentFacts: XmlElement[]
  /** comments by the name under which the text ends them or replies to them */
  readonly commentIds: Map<string, number>
  /** styles of text in a face whose characters are signs of their own */
  readonly faces: ReadonlyMap<string, string>
  /** words that were deleted with changes on record, by the name of the change */
  readonly deleted: ReadonlyMap<string, string>
  /** changes of format on record, by their names */
  readonly formatted: ReadonlySet<string>
  /** the markup of an object in the file (an equation); null where it cannot be read */
  object(path: string): XmlElement | null
}

/** Takes something that the text refers to and gives the id by which to name it. */
export function refer(story: TextStory, relationship: Relationship): string {
  const id = `odf${story.links.size + 1}`
  story.links.set(id, relationship)
  return id
}
