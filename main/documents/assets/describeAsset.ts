import { createHash } from 'node:crypto'
import { imageSize } from 'image-size'
import { mediaTypeOf, type Asset } from '../../../src/article/asset.ts'
import { sniffPicture } from './sniffPicture.ts'

/**
 * The record of bytes under a name; null where the desk does not take them: pictures that cannot be measured, drawings with scripts in
 * them (SVG), and files of a kind that the table of media types does not know.
 */
export function describeAsset(name: string, bytes: Uint8Array): Asset | null {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const common = { name, size: bytes.byteLength, sha256 }
  const picture = sniffPicture(bytes)
  if (picture !== null) {
    const pixels = measure(bytes)
    return pixels === null ? null : { ...common, kind: 'picture', mediaType: mediaTypeOf(`.${picture}`), ...pixels }
  }
  const mediaType = mediaTypeOf(name)
  if (mediaType === 'application/octet-stream' || mediaType.startsWith('image/')) return null
  return { ...common, kind: 'file', mediaType }
}

/** Width and height as shown: an orientation of 5 to 8 (EXIF) lays the picture on its side. */
function measure(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return null
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return null
  }
}
