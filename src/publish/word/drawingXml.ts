import type { Asset } from '../../article/asset.ts'
import { element } from '../markup/element.ts'

/** Of Word's smallest measure, how many are a CSS pixel, and how many a twentieth of a point. */
const PER_PIXEL = 9525
const PER_TWIP = 635
/** Taller pictures leave no room for their caption on the page; in the smallest measure: 19 cm. */
const TALLEST = 6_840_000

/** What a drawing shows. */
export interface Drawing {
  readonly asset: Asset
  /** a number of its own in the file */
  readonly id: number
  /** by which the text names the picture's part */
  readonly relation: string
  readonly alt: string
  /** in per cent of the column; null for the picture's own size */
  readonly width: number | null
  /** what there is to fill, in twentieths of a point */
  readonly room: number
}

/** A picture that stands in the text, as wide as the article says but never beyond the column or the page. */
export function drawingXml({ asset, id, relation, alt, width, room }: Drawing): string {
  const [cx, cy] = sizeOf(asset, width, room)
  const name = { id, name: asset.name, descr: alt }
  const extent = { cx, cy }
  const picture = element(
    'pic:pic',
    { 'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture' },
    `<pic:nvPicPr>${element('pic:cNvPr', name, '')}<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${element('a:blip', { 'r:embed': relation }, '')}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>${element('a:ext', extent, '')}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
  )
  const graphic = element(
    'a:graphic',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' },
    element('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' }, picture),
  )
  const inner = `${element('wp:extent', extent, '')}${element('wp:docPr', name, '')}<wp:cNvGraphicFramePr/>${graphic}`
  return `<w:r><w:drawing>${element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, inner)}</w:drawing></w:r>`
}

function sizeOf({ width = 640, height = 480 }: Asset, percent: number | null, room: number): [number, number] {
  const most = room * PER_TWIP
  const wished = percent === null ? Math.min(width * PER_PIXEL, most) : (most * percent) / 100
  const ratio = Math.max(height, 1) / Math.max(width, 1)
  const wide = Math.min(wished, TALLEST / ratio)
  return [Math.max(1, Math.round(wide)), Math.max(1, Math.round(wide * ratio))]
}
