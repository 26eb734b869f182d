import { decodeEscapes } from '../parts/decodeEscapes.ts'
import { childOf, childrenOf, findElement, textOf, type XmlElement } from '../xml/xmlElement.ts'
import type { InlineTools } from './inlineTools.ts'
import { refer, type TextStory } from './textStory.ts'
import { w } from './w.ts'

/** A frame or a drawn shape as a Word file has it: an equation, or a drawing with its pictures and the text in its boxes. */
export function translateFrame(frame: XmlElement, tools: InlineTools): XmlElement[] {
  const object = childOf(frame, 'draw:object')
  if (object !== undefined) return translateObject(object, frame, tools.story)
  const content = contentOf(frame, tools)
  if (content.length === 0) return []
  const words = textOf(childOf(frame, 'svg:desc')).trim() || textOf(childOf(frame, 'svg:title')).trim()
  return [w('w:r', {}, [w('w:drawing', {}, [w('wp:docPr', { descr: words }), ...content])])]
}

function contentOf(element: XmlElement, tools: InlineTools): XmlElement[] {
  const parts = childrenOf(element)
  const pictures = childrenOf(element, 'draw:image')
  // Further pictures of one frame are the same one in other formats. One without an address was lost before: its place is told.
  const picture = pictures.find(({ attributes }) => attributes['xlink:href'] !== undefined) ?? pictures[0]
  if (picture !== undefined) return [pictureOf(picture, tools.story)]
  const box = childOf(element, 'draw:text-box')
  if (box !== undefined) return [w('w:txbxContent', {}, tools.blocks(box))]
  const hasText = parts.some(({ name }) => name === 'text:p' || name === 'text:list')
  const inner = parts.filter(({ name }) => name.startsWith('draw:')).flatMap((part) => contentOf(part, tools))
  return hasText ? [w('w:txbxContent', {}, tools.blocks(element)), ...inner] : inner
}

function pictureOf({ attributes }: XmlElement, story: TextStory): XmlElement {
  const address = attributes['xlink:href'] ?? ''
  const external = /^(?:[a-z][a-z0-9+.-]*:|\/|\.\.)/i.test(address)
  const target = external ? address : decodeEscapes(address.replace(/^\.\//, ''))
  return w('a:blip', { 'r:embed': refer(story, { type: 'image', target, external }) })
}

/** An equation is read; any other object is told as what it is, or shown as the picture that the file has of it. */
function translateObject(object: XmlElement, frame: XmlElement, story: TextStory): XmlElement[] {
  const path = decodeEscapes((object.attributes['xlink:href'] ?? '').replace(/^\.\//, ''))
  const root = findElement(object, 'math:math') ?? (path === '' ? null : story.object(path))
  const equation = root === null ? undefined : findElement(root, 'math:math')
  if (equation !== undefined) return [w('m:oMath', {}, [equation])]
  const isChart = root !== null && findElement(root, 'chart:chart') !== undefined
  const picture = childOf(frame, 'draw:image')
  if (isChart || picture === undefined)
    return [w('w:r', {}, [w(isChart ? 'w:drawing' : 'w:object', {}, isChart ? [w('c:chart')] : [])])]
  return [w('w:r', {}, [w('w:drawing', {}, [pictureOf(picture, story)])])]
}
