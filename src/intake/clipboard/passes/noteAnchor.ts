import type { NoteKind } from '../../../article/document/noteKind.ts'
import type { ClipElement } from '../tree/clip.ts'

/** An anchor of a note: in the text (`reference`), or before the note's own words, leading back (`note`). Notes of both kinds have a number of their own. */
export interface NoteAnchor {
  readonly role: 'reference' | 'note'
  readonly kind: NoteKind
  /** `ftn1`, `edn2` */
  readonly key: string
}

/**
 * What an anchor of Word's or WPS's is to a note; null for any other. A reference is `href="#_ftn1" name="_ftnref1"`, the note's own anchor
 * `href="#_ftnref1" name="_ftn1"`; endnotes say `edn`. Both count: either alone may be a link that a person made.
 * Source: HTML as Word 2010–365 writes it on the clipboard and as 网页 and 筛选过的网页.
 */
export function noteAnchor({ tag, attributes, style }: ClipElement): NoteAnchor | null {
  if (tag !== 'a') return null
  const name = /^_?(ftn|edn)(ref)?(\d{1,6})$/i.exec(attributes.get('name') ?? '')
  const href = /#_?(ftn|edn)(ref)?(\d{1,6})$/i.exec(attributes.get('href') ?? '')
  const said = /^(?:ftn|edn)\d{1,6}$/i.exec(style.get('mso-footnote-id') ?? style.get('mso-endnote-id') ?? '')?.[0]
  if (name === null || href === null) {
    // A reference whose name another program took away is still one by Word's own style.
    const leads = href?.[2] === undefined ? 'reference' : 'note'
    return said === undefined || href === null ? null : anchorOf(leads, said)
  }
  const isPair = name[1]?.toLowerCase() === href[1]?.toLowerCase() && name[3] === href[3]
  if (!isPair || (name[2] === undefined) === (href[2] === undefined)) return null
  return anchorOf(name[2] === undefined ? 'note' : 'reference', `${name[1] ?? ''}${name[3] ?? ''}`)
}

function anchorOf(role: NoteAnchor['role'], said: string): NoteAnchor {
  const key = said.toLowerCase()
  return { role, kind: key.startsWith('edn') ? 'endnote' : 'footnote', key }
}
