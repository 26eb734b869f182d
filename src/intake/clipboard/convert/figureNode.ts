import type { NodeJson } from '../../../article/document/documentJson.ts'
import type { ClipElement } from '../tree/clip.ts'

/** The figure of a picture whose home is known; null for any other. */
export function figureNode({ picture, attributes }: ClipElement): NodeJson | null {
  if (picture === null) return null
  const asset = picture.kind === 'bytes' ? picture.placeholder : picture.kind === 'named' ? picture.name : ''
  const remote = picture.kind === 'remote' ? picture.address : ''
  const alt = tellingAlt(attributes.get('alt') ?? '')
  return { type: 'figure', attrs: { asset, remote, alt, credit: '', width: null, align: 'center' } }
}

/** Word and WPS fill in the file's name, a bare word, or their own guess; those tell a blind reader nothing. */
function tellingAlt(alt: string): string {
  const text = alt.replace(/\s+/g, ' ').trim()
  return /^(?:图片|图像|image|img|picture|说明:|描述:|.*\.(?:png|jpe?g|gif|bmp|webp|emz|wmz))$/i.test(text)
    ? ''
    : text.slice(0, 500)
}
