/** A part of a picture, in whole pixels of it. */
export interface CropRect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The size of a picture, in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** The edges that a handle moves: -1 the left or upper one, 1 the right or lower one, 0 neither; all 0: the whole part moves. */
export interface Handle {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

/** Pixels that a part has at least, either way. */
const LEAST = 8

/** A part within a picture, in whole pixels, no smaller than can be seen. */
export function fitCrop({ x, y, width, height }: CropRect, size: PictureSize): CropRect {
  const least = { width: Math.min(LEAST, size.width), height: Math.min(LEAST, size.height) }
  const fitted = {
    width: Math.round(Math.max(least.width, Math.min(size.width, width))),
    height: Math.round(Math.max(least.height, Math.min(size.height, height))),
  }
  const within = (at: number, length: number, whole: number) => Math.round(Math.max(0, Math.min(whole - length, at)))
  return { x: within(x, fitted.width, size.width), y: within(y, fitted.height, size.height), ...fitted }
}

/**
 * A part after one of its handles was drawn by so many pixels.
 * @param ratio width to height that is kept; null for none
 */
export function drawCrop(
  rect: CropRect,
  handle: Handle,
  by: { readonly x: number; readonly y: number },
  size: PictureSize,
  ratio: number | null,
): CropRect {
  if (handle.x === 0 && handle.y === 0) return fitCrop({ ...rect, x: rect.x + by.x, y: rect.y + by.y }, size)
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height]
  const room = {
    width: handle.x < 0 ? right : size.width - rect.x,
    height: handle.y < 0 ? bottom : size.height - rect.y,
  }
  let width = Math.max(LEAST, Math.min(room.width, rect.width + handle.x * by.x))
  let height = Math.max(LEAST, Math.min(room.height, rect.height + handle.y * by.y))
  if (ratio !== null) {
    width = Math.min(handle.x === 0 ? height * ratio : width, room.width, room.height * ratio)
    height = width / ratio
  }
  const drawn = { x: handle.x < 0 ? right - width : rect.x, y: handle.y < 0 ? bottom - height : rect.y, width, height }
  return fitCrop(drawn, size)
}

/** The largest part of a ratio, in the middle of a picture. */
export function centredCrop(size: PictureSize, ratio: number | null): CropRect {
  const width = ratio === null ? size.width : Math.min(size.width, size.height * ratio)
  const height = ratio === null ? size.height : width / ratio
  return fitCrop({ x: (size.width - width) / 2, y: (size.height - height) / 2, width, height }, size)
}
