import type { MarkJson } from '../../../article/document/documentJson.ts'
import { isSafeLink } from '../../../article/document/safeAddress.ts'
import { attribute, type PageElement } from '../tree/pageElement.ts'
import { MARK_OF_TAG } from './markOfTag.ts'
import { resolveAddress } from './resolveAddress.ts'

/** The marks that an element lays on its text: by its name, by its own style, and links whose address is safe. */
export function marksOf(element: PageElement, base: string, unsafe: (address: string) => void): MarkJson[] {
  const marks: MarkJson[] = []
  const name = MARK_OF_TAG[element.tag]
  const style = attribute(element, 'style').toLowerCase()
  if (name !== undefined && !(name === 'bold' && /font-weight\s*:\s*(?:normal|[1-4]00)/.test(style)))
    marks.push({ type: name })
  if (style !== '') {
    if (/font-weight\s*:\s*(?:bold|[6-9]00)/.test(style)) marks.push({ type: 'bold' })
    if (/font-style\s*:\s*italic/.test(style)) marks.push({ type: 'italic' })
    if (/text-decoration(?:-line)?\s*:[^;]*underline/.test(style) && element.tag !== 'a')
      marks.push({ type: 'underline' })
    if (/text-decoration(?:-line)?\s*:[^;]*line-through/.test(style)) marks.push({ type: 'strike' })
  }
  if (element.tag === 'a' && attribute(element, 'href').trim() !== '') {
    const href = resolveAddress(attribute(element, 'href'), base)
    if (isSafeLink(href) && href.length <= 2000 && !href.startsWith('#')) {
      marks.push({ type: 'link', attrs: { href, title: attribute(element, 'title').trim().slice(0, 300) } })
    } else if (/^[a-z][a-z0-9+.-]*:/i.test(href) && !/^javascript:\s*(?:void|;|$)/i.test(href)) unsafe(href)
  }
  return marks
}

/** The given marks with others on top; each kind once, of super- and subscript the inner one. */
export function withMarks(marks: readonly MarkJson[], more: readonly MarkJson[]): readonly MarkJson[] {
  if (more.length === 0) return marks
  const kinds = new Map(marks.map((mark) => [mark.type, mark]))
  for (const mark of more) {
    if (mark.type === 'superscript') kinds.delete('subscript')
    if (mark.type === 'subscript') kinds.delete('superscript')
    kinds.set(mark.type, mark)
  }
  return [...kinds.values()]
}
