import type { NoteKind } from '../../../article/document/noteKind.ts'
import type { ClipElement } from '../tree/clip.ts'

/** An anchor of a note: in the text (`reference`), or before the note's own words, leading back (`note`). Notes of both kinds have a number of their own. */
export interface NoteAnchor {
  readonly role: 'reference' | 'note'
  readonly kind: NoteKind
  /** `ftn1`, `edn2` */
  readonly key: string
}

/** A name or target of an anchor, read: which note it is about, and whether it is the reference in the text. */
interface Said {
  readonly kind: NoteKind
  readonly isReference: boolean
  readonly number: string
}

/**
 * What an anchor of Word's, WPS's or LibreOffice's is to a note; null for any other. A reference is `href="#_ftn1" name="_ftnref1"`, the note's own
 * anchor `href="#_ftnref1" name="_ftn1"`; endnotes say `edn`. LibreOffice says `sdfootnote1anc` of the reference and `sdfootnote1sym` of the note.
 * Both count, name and target: either alone may be a link that a person made.
 * Source: HTML as Word 2010–365 writes it on the clipboard and as 网页 and 筛选过的网页, and as LibreOffice 7–24 writes it in both places.
 */
export function noteAnchor({ tag, attributes, style }: ClipElement): NoteAnchor | null {
  if (tag !== 'a') return null
  const [name, href] = [saidIn(attributes.get('name') ?? '', ''), saidIn(attributes.get('href') ?? '', '#')]
  if (name === null || href === null) {
    // A reference whose name another program took away is still one by Word's own style.
    const own = /^(ftn|edn)(\d{1,6})$/i.exec(style.get('mso-footnote-id') ?? style.get('mso-endnote-id') ?? '')
    if (own === null || href === null) return null
    return anchorOf(!href.isReference, kindOf(own[1] ?? ''), own[2] ?? '')
  }
  const isPair = name.kind === href.kind && name.number === href.number && name.isReference !== href.isReference
  return isPair ? anchorOf(name.isReference, name.kind, name.number) : null
}

/** @param before what stands before the name: the sign of a target, behind any address, or nothing */
function saidIn(text: string, before: '' | '#'): Said | null {
  const start = before === '' ? '^' : '#'
  const word = new RegExp(`${start}_?(ftn|edn)(ref)?(\\d{1,6})$`, 'i').exec(text)
  if (word !== null) return { kind: kindOf(word[1] ?? ''), isReference: word[2] !== undefined, number: word[3] ?? '' }
  const libre = new RegExp(`${start}sd(foot|end)note(\\d{1,6})(anc|sym)$`, 'i').exec(text)
  if (libre === null) return null
  return { kind: kindOf(libre[1] ?? ''), isReference: /anc$/i.test(text), number: libre[2] ?? '' }
}

function kindOf(word: string): NoteKind {
  return /^e/i.test(word) ? 'endnote' : 'footnote'
}

function anchorOf(isReference: boolean, kind: NoteKind, number: string): NoteAnchor {
  const key = `${kind === 'endnote' ? 'edn' : 'ftn'}${number}`
  return { role: isReference ? 'reference' : 'note', kind, key }
}
