import type { NodeJson } from '../../../article/document/documentJson.ts'
import { noteAttributes } from '../../../article/document/noteKind.ts'
import { isNoteId } from '../../clipboard/passes/isNoteId.ts'
import { noteAnchor, type NoteAnchor } from '../../clipboard/passes/noteAnchor.ts'
import { makeElement } from '../../clipboard/tree/makeElement.ts'
import { notePieces } from '../../word/read/notePieces.ts'
import { attribute, contains, isElement, type PageElement } from '../tree/pageElement.ts'
import { isBlock } from '../tree/pageLines.ts'

/** The notes of a page that Word, WPS or LibreOffice wrote: what stands in the place of each reference, and the elements that go with their notes. */
export interface PageNotes {
  readonly at: ReadonlyMap<PageElement, readonly NodeJson[]>
  readonly gone: ReadonlySet<PageElement>
}

/**
 * Finds the footnotes and endnotes of a page. A reference without a note, a second one of the same note, and a note that nobody in the body refers to or that ours
 * cannot hold stay what they are.
 * @param root of the whole page: the list may stand beside the body
 * @param body where references count
 */
export function pageNotes(root: PageElement, body: PageElement): PageNotes {
  const at = new Map<PageElement, readonly NodeJson[]>()
  const gone = new Set<PageElement>()
  const anchors = anchorsIn(root)
  const notes = new Map<string, { readonly box: PageElement; readonly words: string }>()
  for (const [element, { role, key }] of anchors) {
    const box = role === 'note' ? boxOf(element) : null
    const words = box === null ? '' : wordsOf(box, element)
    if (box !== null && words !== '' && !notes.has(key)) notes.set(key, { box, words })
  }
  const taken = new Set<string>()
  for (const [element, { role, kind, key }] of anchors) {
    const note = role === 'reference' ? notes.get(key) : undefined
    if (note === undefined || taken.has(key) || !contains(body, element) || boxOf(element) !== null) continue
    taken.add(key)
    at.set(
      element,
      notePieces(note.words).map((text) => ({ type: 'footnote', attrs: noteAttributes(kind, text) })),
    )
    gone.add(note.box)
  }
  for (const box of [...gone]) takeRule(box, gone)
  return { at, gone }
}

function anchorsIn(root: PageElement): [PageElement, NoteAnchor][] {
  return root.children.flatMap((child): [PageElement, NoteAnchor][] => {
    if (!isElement(child) || child.hidden) return []
    const attributes = child.attributes.map(({ name, value }) => [name, value] as const)
    const anchor = child.tag === 'a' ? noteAnchor(makeElement('a', attributes)) : null
    return anchor === null ? anchorsIn(child) : [[child, anchor]]
  })
}

/** The element that holds a note and nothing else. */
function boxOf({ parent }: PageElement): PageElement | null {
  for (let at = parent; at !== null; at = at.parent) {
    const kind = /mso-element\s*:\s*(footnote|endnote)(-list)?/i.exec(attribute(at, 'style'))
    if (kind !== null) return kind[2] === undefined ? at : null
    if (at.tag === 'div' && isNoteId(attribute(at, 'id'))) return at
  }
  return null
}

/** Its words on one line; '' where it holds what a note cannot. */
function wordsOf(box: PageElement, anchor: PageElement): string {
  let isPlain = true
  const take = (element: PageElement): string =>
    element.children
      .map((child) => {
        if (!isElement(child))
          return child.text.replace(/([\u2e80-\uffff])[ \t]*[\r\n]+[ \t]*(?=[\u2e80-\uffff])/g, '$1')
        if (child === anchor || child.hidden) return ''
        if (child.tag === 'img' || child.tag === 'table') isPlain = false
        return child.tag === 'br' || isBlock(child) ? ` ${take(child)} ` : take(child)
      })
      .join('')
  const words = take(box)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  return isPlain ? words : ''
}

/** With the last note of a list the list goes, and Word's rule above it. */
function takeRule({ parent }: PageElement, gone: Set<PageElement>): void {
  if (parent === null) return
  const left = parent.children.filter((child) => !isElement(child) || !gone.has(child))
  const isEmpty = left.every((child) =>
    isElement(child) ? child.tag === 'br' || child.tag === 'hr' : child.text.trim() === '',
  )
  if (isEmpty) gone.add(parent)
}
