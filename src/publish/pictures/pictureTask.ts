import type { Asset } from '../../article/asset.ts'
import type { PictureRules } from '../profile.ts'

/** What is to be done to one picture's bytes. */
export interface PictureTask {
  /** in pixels; null for any size */
  readonly longestSide: number | null
  readonly format: 'jpeg' | 'png' | 'webp'
  /** 1 to 100 */
  readonly quality: number
  /** the picture has to be decoded: to be made smaller, or another format */
  readonly decode: boolean
  readonly stripMetadata: boolean
}

const FORMATS: Readonly<Record<string, PictureTask['format']>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** What a profile's rules ask of a picture; null where it leaves as it is. GIFs always do: they may move. */
export function pictureTask(asset: Asset, rules: PictureRules): PictureTask | null {
  const own = FORMATS[asset.mediaType]
  if (own === undefined || asset.size === null) return null
  const format = rules.format === 'keep' ? own : rules.format
  const side = Math.max(asset.width ?? 0, asset.height ?? 0)
  const isLarge = rules.longestSide !== null && (side === 0 || side > rules.longestSide)
  const decode = format !== own || isLarge
  if (!decode && !rules.stripMetadata) return null
  const { longestSide, quality, stripMetadata } = rules
  return { longestSide, format, quality, decode, stripMetadata }
}
