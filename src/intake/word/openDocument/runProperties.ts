import type { XmlElement } from '../xml/xmlElement.ts'
import { twips } from './twips.ts'
import { val, w } from './w.ts'

/** `style:text-properties` as `w:rPr` has them; what is set for 汉字 goes before what is set for Latin letters. */
export function runProperties(element: XmlElement | undefined): readonly XmlElement[] {
  if (element === undefined) return []
  const get = (name: string) => element.attributes[name]
  const found: XmlElement[] = []
  const either = (name: string) => get(`fo:${name}`) ?? get(`style:${name}-asian`)
  const weight = either('font-weight')
  if (weight !== undefined) found.push(val('w:b', weight === 'bold' || Number(weight) >= 600 ? 1 : 0))
  const slant = either('font-style')
  if (slant !== undefined) found.push(val('w:i', slant === 'normal' ? 0 : 1))
  const under = get('style:text-underline-style')
  if (under !== undefined) found.push(val('w:u', under === 'none' ? 'none' : 'single'))
  const through = get('style:text-line-through-style') ?? get('style:text-line-through-type')
  if (through !== undefined) found.push(val('w:strike', through === 'none' ? 0 : 1))
  if (get('text:display') === 'none') found.push(val('w:vanish', 1))
  const position = get('style:text-position')
  if (position !== undefined) found.push(val('w:vertAlign', verticalOf(position)))
  const size = twips(get('style:font-size-asian')) ?? twips(get('fo:font-size'))
  if (size !== null && size > 0) found.push(val('w:sz', Math.round(size / 10)))
  const face = get('style:font-name-asian') ?? get('style:font-family-asian')
  if (face !== undefined) found.push(w('w:rFonts', { 'w:eastAsia': face.replace(/^['"]|['"]$/g, '') }))
  return found
}

/** `super 58%`, `-33% 58%`: raised or lowered, and how large. */
function verticalOf(position: string): 'superscript' | 'subscript' | 'baseline' {
  if (position.startsWith('super')) return 'superscript'
  if (position.startsWith('sub')) return 'subscript'
  const raised = Number.parseFloat(position)
  return raised > 0 ? 'superscript' : raised < 0 ? 'subscript' : 'baseline'
}
