import type { Asset } from '../../article/asset.ts'

/** A picture and the part of the Word file that it lies in. */
export interface WordPicture {
  readonly asset: Asset
  /** within `word/` */
  readonly part: string
}

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
])

/** Gives each picture its part, named by number: the names of parts are plain letters. By the asset's name, in the order of the text. */
export function wordPictures(pictures: readonly Asset[]): ReadonlyMap<string, WordPicture> {
  return new Map(
    pictures
      .filter(({ mediaType }) => ENDINGS.has(mediaType))
      .map((asset, at) => [asset.name, { asset, part: `media/image${at + 1}.${ENDINGS.get(asset.mediaType) ?? ''}` }]),
  )
}
