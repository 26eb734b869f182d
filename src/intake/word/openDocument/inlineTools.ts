import type { XmlElement } from '../xml/xmlElement.ts'
import type { TextStory } from './textStory.ts'

/** What a paragraph needs to know how to read beyond its words; handed in, so that what reads words need not know blocks. */
export interface InlineTools {
  readonly story: TextStory
  /** a picture, a box of text, an object */
  readonly frame: (element: XmlElement) => XmlElement[]
  /** the blocks of a note */
  readonly blocks: (container: XmlElement) => XmlElement[]
}
