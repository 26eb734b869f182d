import type { XmlElement } from '../xml/xmlElement.ts'
import type { Relationships } from './relationship.ts'

/** A part that holds text, with what it refers to. */
export interface TextPart {
  readonly root: XmlElement
  readonly links: Relationships
}

/** The parts of a Word file that a manuscript is made of; null for those it does not have. */
export interface WordFile {
  readonly document: TextPart
  readonly styles: XmlElement | null
  readonly numbering: XmlElement | null
  readonly footnotes: TextPart | null
  readonly endnotes: TextPart | null
  readonly comments: XmlElement | null
  /** which of them are replies, and which are resolved */
  readonly commentsExtended: XmlElement | null
  readonly properties: XmlElement | null
  /** headers and footers */
  readonly margins: readonly XmlElement[]
  /** parts that are damaged and were passed over */
  readonly damaged: readonly string[]
  /** parts that are nested deeper than any manuscript and were flattened */
  readonly flattened: readonly string[]
  /** the bytes of a picture's part; null where it is missing, throws Refused where it is damaged or too large */
  picture(name: string): Uint8Array | null
}
