import { InlineRun } from '../convert/inlineRun.ts'
import { BLOCKS } from '../convert/tags.ts'
import { isElement, type ClipElement } from '../tree/clip.ts'
import { isNoteId } from './isNoteId.ts'

/** The element that holds a note and nothing else, around its own anchor; null where none is told from what stands beside it. */
export function noteBody(anchor: ClipElement): ClipElement | null {
  for (let at = anchor.parent; at !== null; at = at.parent) {
    const kind = at.style.get('mso-element')
    if (kind === 'footnote' || kind === 'endnote') return at
    if (kind === 'footnote-list' || kind === 'endnote-list') return null
    if (at.tag === 'div' && isNoteId(at.attributes.get('id'))) return at
  }
  return null
}

/**
 * The words of a note, its paragraphs with a space between; null where it holds what a note cannot: pictures, tables, or nothing.
 * @param anchor the note's own, whose number is no part of its words
 */
export function noteWords(body: ClipElement, anchor: ClipElement): string | null {
  const lines: string[] = []
  let run = new InlineRun()
  let isPlain = true
  const end = (): void => {
    lines.push(run.take(() => false)?.text ?? '')
    run = new InlineRun()
  }
  const take = (element: ClipElement): void => {
    for (const child of element.children) {
      if (child === anchor) continue
      if (!isElement(child)) run.text(child.text, [], false)
      else if (child.tag === 'img' || child.tag === 'table' || child.tag === 'hr') isPlain = false
      else if (child.tag === 'br') end()
      else if (BLOCKS.has(child.tag)) {
        end()
        take(child)
        end()
      } else take(child)
    }
  }
  take(body)
  end()
  const words = lines
    .filter((line) => line !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return isPlain && words !== '' ? words : null
}
