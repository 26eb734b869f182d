import type { Asset } from './asset.ts'

/** A picture that nobody has measured lies as most do. */
const UNKNOWN = 1.5

/**
 * How wide a picture is for its height, to two places: pictures side by side that share the column by it are of one height. Very long and very
 * high ones are held to what leaves room for the others.
 */
export function pictureRatio(asset: Pick<Asset, 'width' | 'height'> | undefined): number {
  const { width = 0, height = 0 } = asset ?? {}
  if (width <= 0 || height <= 0) return UNKNOWN
  return Math.round(Math.min(4, Math.max(0.4, width / height)) * 100) / 100
}
