import { isAssetName } from '../../../article/asset.ts'
import type { NodeJson } from '../../../article/document/documentJson.ts'
import { isWebAddress } from '../../../article/document/safeAddress.ts'
import { childrenOf, findElement, type XmlElement } from '../xml/xmlElement.ts'
import type { Block } from './block.ts'
import { chooseBranch } from './chooseBranch.ts'
import type { InlinePlace } from './inlinePlace.ts'

const NO_SETTING = { marks: 0, href: '', size: 0, face: '' }

/** Reads a drawing, old or new: its pictures, the text in its boxes; what has neither is told. */
export function readDrawing(drawing: XmlElement, place: InlinePlace): void {
  const alt = altOf(drawing)
  const walk = (element: XmlElement): boolean => {
    switch (element.name) {
      case 'a:blip':
      case 'v:imagedata':
        return readPicture(element, alt, drawing, place)
      case 'w:txbxContent':
        place.writer.aside(...place.story.readBlocks(element, { ...place.story, fields: [] }))
        return true
      case 'mc:AlternateContent': {
        const branch = chooseBranch(element)
        return branch !== undefined && walkAll(branch)
      }
      case 'v:rect':
        if (element.attributes['o:hr'] !== undefined) {
          place.writer.aside({ kind: 'node', node: { type: 'horizontalRule' }, number: place.story.reader.paragraph })
          return true
        }
        return walkAll(element)
      case 'v:textpath': {
        const words = element.attributes.string ?? ''
        place.writer.text(words, NO_SETTING)
        return words !== ''
      }
      case 'c:chart':
        return told('图表', place)
      case 'dgm:relIds':
        return told('SmartArt 图形', place)
      default:
        return walkAll(element)
    }
  }
  const walkAll = (element: XmlElement): boolean =>
    childrenOf(element)
      .map(walk)
      .some((found) => found)
  if (!walkAll(drawing) && drawing.name === 'w:object') told('嵌入对象', place)
}

/** @returns true: it has been dealt with */
function told(what: string, { story: { reader } }: InlinePlace): boolean {
  reader.report.lose('unsupported', reader.paragraph, what)
  return true
}

function readPicture(element: XmlElement, alt: string, drawing: XmlElement, place: InlinePlace): boolean {
  const { reader, links } = place.story
  const { attributes } = element
  const id = attributes['r:embed'] ?? attributes['r:id'] ?? attributes['r:link'] ?? attributes['o:relid']
  const link = links.get(id ?? '')
  if (link === undefined) return false
  if (isEquation(drawing)) {
    place.writer.text('［公式］', NO_SETTING)
    reader.report.lose('equation', reader.paragraph, '图片公式')
    return true
  }
  place.writer.aside(link.external ? outside(link.target, alt, place) : inside(link.target, alt, place))
  return true
}

function inside(part: string, alt: string, { story: { reader } }: InlinePlace): Block {
  const { asset, problem } = reader.pictures.take(part)
  const name = part.replace(/^.*\//, '') || '图片'
  if (problem === 'format') reader.report.lose('badPicture', reader.paragraph, name)
  else if (problem === 'tooMuch') reader.report.lose('missingBytes', reader.paragraph, `${name}（图片总量过大）`)
  else if (problem === 'missing') reader.report.lose('missingBytes', reader.paragraph, name)
  return block(figure(asset, '', alt), reader.paragraph)
}

/** A picture that lies elsewhere is never fetched: on the network it is named, in a folder its name alone is kept. */
function outside(address: string, alt: string, { story: { reader } }: InlinePlace): Block {
  if (isWebAddress(address) && address.length <= 2000) {
    reader.report.lose('remotePicture', reader.paragraph, address)
    return block(figure('', address, alt), reader.paragraph)
  }
  reader.report.lose('missingBytes', reader.paragraph, address)
  return block(figure(reader.pictures.name(address).asset, '', alt), reader.paragraph)
}

function block(node: NodeJson, number: number): Block {
  return { kind: 'node', node, number }
}

function figure(asset: string, remote: string, alt: string): NodeJson {
  return {
    type: 'figure',
    attrs: { asset: isAssetName(asset) ? asset : '', remote, alt, credit: '', width: null, align: 'center' },
  }
}

function altOf(drawing: XmlElement): string {
  const properties = findElement(drawing, 'wp:docPr') ?? findElement(drawing, 'pic:cNvPr')
  const shape = findElement(drawing, 'v:shape')
  const text = properties?.attributes.descr ?? shape?.attributes.alt ?? ''
  // Programs put the file's name, or a guess of their own, where people put words.
  return /^(?:[a-z]:\\|https?:|file:)|\.(?:png|jpe?g|gif|bmp|emf|wmf)$|^(?:IMG|DSC|image|mmexport|screenshot|(?:微信|QQ)?图片|截图)[ _-]?[\d_]*$|AI 生成/i.test(
    text.trim(),
  )
    ? ''
    : text.trim().slice(0, 500)
}

function isEquation(drawing: XmlElement): boolean {
  if (drawing.name !== 'w:object') return false
  return /^(?:Equation|MathType)/i.test(findElement(drawing, 'o:OLEObject')?.attributes.ProgID ?? '')
}
