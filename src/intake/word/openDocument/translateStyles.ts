import { childOf, childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import { paragraphProperties } from './paragraphProperties.ts'
import { runProperties } from './runProperties.ts'
import { val, w } from './w.ts'

/** What paragraphs of an item after its first are called, so that they stay with it. */
export const CONTINUED = 'List Continue'

/** The styles of an OpenDocument file as a Word file has them. @param sources elements that hold `style:style`, the common ones first */
export function translateStyles(sources: readonly XmlElement[]): XmlElement {
  const styles = sources.flatMap((source) => childrenOf(source, 'style:style').flatMap(translated))
  const defaults = sources
    .flatMap((source) => childrenOf(source, 'style:default-style'))
    .find(({ attributes }) => attributes['style:family'] === 'paragraph')
  const continued = w('w:style', { 'w:type': 'paragraph', 'w:styleId': CONTINUED }, [val('w:name', CONTINUED)])
  return w('w:styles', {}, [
    w('w:docDefaults', {}, [
      w('w:rPrDefault', {}, [w('w:rPr', {}, runProperties(childOf(defaults, 'style:text-properties')))]),
      w('w:pPrDefault', {}, [w('w:pPr', {}, paragraphProperties(childOf(defaults, 'style:paragraph-properties')))]),
    ]),
    ...styles,
    continued,
  ])
}

function translated(style: XmlElement): XmlElement[] {
  const { 'style:name': id, 'style:family': family, 'style:parent-style-name': parent } = style.attributes
  if (id === undefined || (family !== 'paragraph' && family !== 'text')) return []
  const level = Number(style.attributes['style:default-outline-level'])
  const outline = level >= 1 && level <= 9 ? [val('w:outlineLvl', level - 1)] : []
  const type = family === 'text' ? 'character' : 'paragraph'
  return [
    w('w:style', { 'w:type': type, 'w:styleId': id, 'w:default': id === 'Standard' ? 1 : undefined }, [
      val('w:name', nameOf(style, id)),
      ...(parent === undefined ? [] : [val('w:basedOn', parent)]),
      w('w:pPr', {}, [...outline, ...paragraphProperties(childOf(style, 'style:paragraph-properties'))]),
      w('w:rPr', {}, runProperties(childOf(style, 'style:text-properties'))),
    ]),
  ]
}

/** The name that people see; where there is none, the other one with its signs resolved: `Heading_20_1`. */
function nameOf({ attributes }: XmlElement, id: string): string {
  return (
    attributes['style:display-name'] ??
    id.replace(/_([0-9a-f]{2,4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  )
}
