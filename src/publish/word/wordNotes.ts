import { NOTE_KINDS, type NoteKind } from '../../article/document/noteKind.ts'
import { element } from '../markup/element.ts'
import { runXml } from './runXml.ts'

/** The parts in which a Word file keeps its notes. */
export type NotePart = `${NoteKind}s`

/** The notes of a Word file, collected while its text is written. */
export interface WordNotes {
  /** Takes a note up and gives the number by which the text refers to it, from 1 in each kind. */
  add(kind: NoteKind, text: string): number
  /** the parts that hold them, as XML; none of a kind of which there are none */
  parts(): Partial<Record<NotePart, string>>
}

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const SMALL = '<w:pPr><w:spacing w:line="300" w:lineRule="auto"/><w:ind w:firstLine="0"/></w:pPr>'
const RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'

/** No notes yet. */
export function createWordNotes(): WordNotes {
  const notes: Readonly<Record<NoteKind, string[]>> = { footnote: [], endnote: [] }
  return {
    add: (kind, text) => notes[kind].push(text),
    parts() {
      const used = NOTE_KINDS.filter((kind) => notes[kind].length > 0)
      return Object.fromEntries(used.map((kind) => [`${kind}s`, partXml(kind, notes[kind])]))
    },
  }
}

/** The sign in the text that refers to a note; Word numbers it. */
export function noteReferenceXml(kind: NoteKind, id: number): string {
  return `<w:r>${RAISED}${element(`w:${kind}Reference`, { 'w:id': id }, '')}</w:r>`
}

function partXml(kind: NoteKind, notes: readonly string[]): string {
  const lines = [
    // The line above the notes is a note itself.
    separator(kind, 'separator', -1),
    separator(kind, 'continuationSeparator', 0),
    ...notes.map((text, index) => {
      const sign = `<w:r>${RAISED}<w:${kind}Ref/></w:r>`
      return element(`w:${kind}`, { 'w:id': index + 1 }, `<w:p>${SMALL}${sign}${runXml(` ${text}`)}</w:p>`)
    }),
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${kind}s ${MAIN}>${lines.join('')}</w:${kind}s>`
}

function separator(kind: NoteKind, type: string, id: number): string {
  return element(`w:${kind}`, { 'w:type': type, 'w:id': id }, `<w:p><w:r><w:${type}/></w:r></w:p>`)
}
