import { childOf, childrenOf, type XmlElement } from '../xml/xmlElement.ts'

/** Faces whose characters are signs of their own. */
const SYMBOLS = /^['"]?(symbol|wingdings|wingdings 2)['"]?$/i

/** The styles of text that is set in a face of signs, with the face. @param sources elements that hold `style:style` */
export function symbolFaces(sources: readonly XmlElement[]): ReadonlyMap<string, string> {
  const faces = new Map<string, string>()
  for (const style of sources.flatMap((source) => childrenOf(source, 'style:style'))) {
    const { attributes = {} } = childOf(style, 'style:text-properties') ?? {}
    const face = SYMBOLS.exec(attributes['style:font-name'] ?? attributes['fo:font-family'] ?? '')?.[1]
    const name = style.attributes['style:name']
    if (face !== undefined && name !== undefined && style.attributes['style:family'] === 'text') faces.set(name, face)
  }
  return faces
}
