import { element } from '../markup/element.ts'
import { runXml } from './runXml.ts'

/** The footnotes of a Word file, collected while its text is written. */
export interface WordNotes {
  /** Takes a note up and gives the number by which the text refers to it, from 1. */
  add(text: string): number
  readonly count: () => number
  /** the part that holds them, as XML */
  xml(): string
}

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const SMALL = '<w:pPr><w:spacing w:line="300" w:lineRule="auto"/><w:ind w:firstLine="0"/></w:pPr>'
const SIGN = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'

/** An empty list of footnotes. */
export function createWordNotes(): WordNotes {
  const notes: string[] = []
  return {
    add: (text) => notes.push(text),
    count: () => notes.length,
    xml() {
      // The line above the notes is a note itself.
      const lines = [
        separator('separator', -1, '<w:separator/>'),
        separator('continuationSeparator', 0, '<w:continuationSeparator/>'),
        ...notes.map((text, index) =>
          element('w:footnote', { 'w:id': index + 1 }, `<w:p>${SMALL}${SIGN}${runXml(` ${text}`)}</w:p>`),
        ),
      ]
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes ${MAIN}>${lines.join('')}</w:footnotes>`
    },
  }
}

/** The sign in the text that refers to a note. */
export function noteReferenceXml(id: number): string {
  return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>${element('w:footnoteReference', { 'w:id': id }, '')}</w:r>`
}

function separator(type: string, id: number, inner: string): string {
  return element('w:footnote', { 'w:type': type, 'w:id': id }, `<w:p><w:r>${inner}</w:r></w:p>`)
}
