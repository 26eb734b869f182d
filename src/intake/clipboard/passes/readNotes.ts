import type { NoteKind } from '../../../article/document/noteKind.ts'
import { notePieces } from '../../word/read/notePieces.ts'
import { isElement, type ClipElement } from '../tree/clip.ts'
import { makeElement } from '../tree/makeElement.ts'
import { elementsOf, isBlank, removeElement, replaceElement, textOf, unwrapElement } from '../tree/walk.ts'
import { isNoteId } from './isNoteId.ts'
import { noteAnchor } from './noteAnchor.ts'
import { noteBody, noteWords } from './noteBody.ts'
import type { Pass } from './pass.ts'

/** A note with its words, found by its own anchor. */
interface FoundNote {
  readonly body: ClipElement
  readonly words: string
}

/**
 * Makes notes of the footnotes and endnotes of Word, WPS and LibreOffice: the reference becomes the note, whose words leave the list at the end. A reference without a note, a
 * second one of the same note, and a note that nobody refers to or that ours cannot hold, stay text: the number raised in the line, plain
 * before the note.
 */
export const readNotes: Pass = {
  name: 'readNotes',
  run({ root }) {
    const all = elementsOf(root)
    const notes = notesIn(all)
    const taken = new Set<string>()
    for (const element of all) {
      const anchor = noteAnchor(element)
      const note = anchor?.role === 'reference' ? notes.get(anchor.key) : undefined
      if (anchor === null || note === undefined || taken.has(anchor.key) || isInNote(element)) continue
      taken.add(anchor.key)
      replaceElement(
        element,
        notePieces(note.words).map((words) => noteElement(anchor.kind, words)),
      )
    }
    for (const key of taken) takeOut(notes.get(key)?.body ?? null)
    for (const element of all) settle(element)
  },
}

function notesIn(all: readonly ClipElement[]): Map<string, FoundNote> {
  const notes = new Map<string, FoundNote>()
  for (const element of all) {
    const anchor = noteAnchor(element)
    if (anchor?.role !== 'note' || notes.has(anchor.key)) continue
    const body = noteBody(element)
    const words = body === null ? null : noteWords(body, element)
    if (body !== null && words !== null) notes.set(anchor.key, { body, words })
  }
  return notes
}

/** A note within a note is none: the outer one holds text alone. */
function isInNote(element: ClipElement): boolean {
  return noteBody(element) !== null
}

function noteElement(kind: NoteKind, text: string): ClipElement {
  // Its sign keeps it from passing for an empty one.
  return makeElement(`x-${kind}`, [['text', text]], [{ text: '\u2060' }])
}

/** Takes a note's words out of the list, and with the last of them the list and the rule above it. */
function takeOut(body: ClipElement | null): void {
  const list = body?.parent ?? null
  if (body === null || list === null) return
  const before = list.children.slice(0, list.children.indexOf(body))
  removeElement(body)
  if (list.tag === 'div' && list.parent !== null && list.children.every(isFurniture)) removeElement(list)
  else if (!list.children.some((child) => isElement(child) && isNoteDiv(child))) {
    // LibreOffice draws none: one before its notes is the text's.
    const rule = /^sd/i.test(body.attributes.get('id') ?? '') ? undefined : before.findLast((node) => !isBlank(node))
    if (rule !== undefined && isElement(rule) && rule.tag === 'hr') removeElement(rule)
  }
}

/** What stands around notes and says nothing: white space, breaks, Word's rule of a third of the line. */
function isFurniture(node: ClipElement['children'][number]): boolean {
  return isBlank(node) || (isElement(node) && node.tag === 'hr')
}

function isNoteDiv({ tag, attributes, style }: ClipElement): boolean {
  const kind = style.get('mso-element')
  return kind === 'footnote' || kind === 'endnote' || (tag === 'div' && isNoteId(attributes.get('id')))
}

/** What is left of notes becomes text. */
function settle(element: ClipElement): void {
  const { style } = element
  const kind = style.get('mso-element')
  if (kind === 'footnote-list' || kind === 'endnote-list') {
    for (const inner of elementsOf(element)) if (inner.tag === 'hr') removeElement(inner)
    unwrapElement(element)
    return
  }
  const anchor = noteAnchor(element)
  if (anchor === null && !style.has('mso-footnote-id') && !style.has('mso-endnote-id')) return
  const number = textOf(element).replace(/\s+/g, '')
  const isOwn = anchor?.role === 'note'
  const text = { text: number }
  replaceElement(element, number === '' ? [] : [isOwn ? text : makeElement('sup', [], [text])])
}
