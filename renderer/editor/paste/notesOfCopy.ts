import { noteKind, NOTE_KINDS, type NoteKind } from '../../../src/article/document/noteKind.ts'
import { noteSign } from '../../../src/article/document/noteSign.ts'

/** Parts of a table, between which nothing else may stand. */
const TABLE_PARTS: ReadonlySet<string> = new Set(['THEAD', 'TBODY', 'TFOOT', 'TR', 'TD', 'TH'])

/** What Word writes of a kind: in its styles, and in its anchors. */
const WORD: Readonly<Record<NoteKind, { readonly name: string; readonly id: string }>> = {
  footnote: { name: 'footnote', id: 'ftn' },
  endnote: { name: 'endnote', id: 'edn' },
}

/**
 * Gives the notes of a copy a sign in the line and their words below, which other programs show: of a paper they have the words in an attribute. A
 * paper that the copy comes back to reads the attribute alone (`footnote`). Numbered from 1, each kind apart, as Word does.
 * Source: notes as Word 2010–365 writes and reads them on the clipboard.
 * @param copy as its nodes render themselves; changed
 */
export function writeNotes(copy: DocumentFragment | HTMLElement): void {
  const notes: Record<NoteKind, string[]> = { footnote: [], endnote: [] }
  for (const reference of copy.querySelectorAll('sup[data-footnote], sup[data-endnote]')) {
    const kind = noteKind({ kind: reference.hasAttribute('data-endnote') ? 'endnote' : 'footnote' })
    const number = notes[kind].push(reference.getAttribute(`data-${kind}`) ?? '')
    signPlace(reference).append(anchor(reference.ownerDocument, kind, number, true))
  }
  const end = endOf(copy)
  for (const kind of NOTE_KINDS) if (notes[kind].length > 0) end.append(listOf(copy.ownerDocument, kind, notes[kind]))
}

/**
 * Where the sign of a note may stand: within it. In a link a second one would tear both apart, and with them the note: there the sign stands behind it
 * in an element that no paper reads, between the two halves of the link.
 */
function signPlace(reference: Element): Element {
  const link = reference.closest('a')
  if (link === null) return reference
  const place = made(reference.ownerDocument, 'sup', { 'data-notes': '' })
  const rest = reference.ownerDocument.createRange()
  rest.setStartAfter(reference)
  rest.setEndAfter(link)
  const half = rest.extractContents()
  link.after(place, ...(half.textContent === '' && half.querySelector('sup') === null ? [] : [half]))
  return place
}

/** Where what follows a copy may stand: its end, or that of its last cell. */
function endOf(copy: DocumentFragment | HTMLElement): ParentNode {
  let end: ParentNode = copy
  for (let last = end.lastElementChild; last !== null && TABLE_PARTS.has(last.nodeName); last = end.lastElementChild)
    end = last
  return end
}

function listOf(page: Document, kind: NoteKind, words: readonly string[]): HTMLElement {
  const list = made(page, 'div', { 'data-notes': '', style: `mso-element:${WORD[kind].name}-list` })
  const rule = made(page, 'hr', { align: 'left', size: '1', width: '33%' })
  list.append(...forOthers(page, rule), ...words.map((text, index) => noteOf(page, kind, index + 1, text)))
  return list
}

function noteOf(page: Document, kind: NoteKind, number: number, text: string): HTMLElement {
  const { name, id } = WORD[kind]
  const note = made(page, 'div', { id: `${id}${number}`, style: `mso-element:${name}` })
  const line = made(page, 'p', {})
  line.append(anchor(page, kind, number, false), ` ${text}`.trimEnd())
  note.append(line)
  return note
}

/** The sign of a note, leading to its words from the line, and back from there. */
function anchor(page: Document, kind: NoteKind, number: number, isReference: boolean): HTMLElement {
  const { name, id } = WORD[kind]
  const [here, there] = isReference ? [`_${id}ref`, `_${id}`] : [`_${id}`, `_${id}ref`]
  const link = made(page, 'a', {
    href: `#${there}${number}`,
    name: `${here}${number}`,
    style: `mso-${name}-id:${id}${number}`,
  })
  const sign = made(page, 'span', { style: `mso-special-character:${name}` })
  sign.append(...forOthers(page, noteSign(kind, number)))
  link.append(sign)
  return link
}

/** What Word leaves out, since it draws the like itself. */
function forOthers(page: Document, shown: string | HTMLElement): (string | Node)[] {
  return [page.createComment('[if !supportFootnotes]'), shown, page.createComment('[endif]')]
}

function made(page: Document, tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = page.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
