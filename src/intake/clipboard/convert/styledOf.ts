import { isSafeLink } from '../../../article/document/safeAddress.ts'
import { MARK_OF_TAG } from '../../webpage/convert/markOfTag.ts'
import { resolveAddress } from '../../webpage/convert/resolveAddress.ts'
import type { ClipElement } from '../tree/clip.ts'
import { nearColour } from './nearColour.ts'
import type { PasteMode } from './place.ts'
import type { Styled } from './styled.ts'

/**
 * The marks that lie on the text of an element, given those around it: by its name, by its own style (which overrules the name: Google Docs wraps
 * everything in a `b` of normal weight), and links whose address is safe.
 * @param mode only with styles is a colour kept, as the house's own that it is near
 * @param lose hears of the address of a link that cannot be kept
 */
export function styledOf(
  element: ClipElement,
  around: readonly Styled[],
  mode: PasteMode,
  lose: (address: string) => void,
): readonly Styled[] {
  const { tag, style, attributes } = element
  const name = MARK_OF_TAG[tag]
  const isLink = tag === 'a' && attributes.has('href')
  if (name === undefined && style.size === 0 && !isLink) return around
  const marks = new Map(around.map((styled) => [styled.mark.type, styled]))
  const add = (type: string, css: boolean, attrs?: Readonly<Record<string, unknown>>): void => {
    if (type === 'superscript') marks.delete('subscript')
    if (type === 'subscript') marks.delete('superscript')
    if (css && marks.has(type)) return
    marks.set(type, { mark: attrs === undefined ? { type } : { type, attrs }, css })
  }
  if (name !== undefined) add(name, false)
  if (style.size > 0) addStyles(element, marks, add)
  if (mode === 'styles') addColour(element, marks)
  if (isLink) {
    const address = attributes.get('href')!.trim()
    const href = resolveAddress(address, '')
    if (isSafeLink(href) && href.length <= 2000 && !href.startsWith('#')) {
      add('link', false, { href, title: (attributes.get('title') ?? '').trim().slice(0, 300) })
    } else if (address !== '' && !href.startsWith('#') && !/^javascript:\s*(?:void|;|$)/i.test(href)) lose(address)
  }
  return [...marks.values()]
}

function addStyles(
  { style, tag }: ClipElement,
  marks: Map<string, Styled>,
  add: (type: string, css: boolean) => void,
): void {
  const weight = style.get('font-weight')
  if (weight !== undefined) {
    if (/^(?:bold|bolder|[6-9]\d\d|1000)$/.test(weight)) add('bold', true)
    else if (/^(?:normal|lighter|[1-5]\d\d)$/.test(weight)) marks.delete('bold')
  }
  const slope = style.get('font-style')
  if (slope !== undefined) {
    if (/^(?:italic|oblique)/.test(slope)) add('italic', true)
    else if (slope === 'normal') marks.delete('italic')
  }
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  // Browsers underline links by themselves.
  if (line.includes('underline') && tag !== 'a' && !marks.has('link')) add('underline', true)
  if (line.includes('line-through')) add('strike', true)
  const height = style.get('vertical-align')
  if (height === 'super') add('superscript', true)
  else if (height === 'sub') add('subscript', true)
}

/** A link has its own colour. An unknown colour takes away the one around it, since that is how it looks. */
function addColour({ tag, style, attributes }: ClipElement, marks: Map<string, Styled>): void {
  const css = style.get('color') ?? (tag === 'font' ? attributes.get('color')?.trim().toLowerCase() : undefined)
  if (css === undefined || css === 'inherit') return
  const name = tag === 'a' || marks.has('link') ? null : nearColour(css)
  marks.delete('colour')
  if (name !== null) marks.set('colour', { mark: { type: 'colour', attrs: { name } }, css: true })
}
