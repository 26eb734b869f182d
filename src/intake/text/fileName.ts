import { isAssetName } from '../../article/asset.ts'

/** The name of a picture or attachment as TRS WCM gives it: W0 (picture) or P0 (attachment), a date, digits; null for any other line. */
export function publishedFileName(text: string): string | null {
  const name = /^(?:\.\/)?([WP]0\d{10,30}\.[a-z]{3,4})$/i.exec(text)?.[1]
  return name !== undefined && isAssetName(name) ? name : null
}

/** Whether a line is nothing but a picture's file name. */
export function isPictureName(text: string): boolean {
  return /^[^\\/:*?"<>|。，]{1,100}\.(?:jpe?g|png|gif|bmp|webp)$/i.test(text)
}
