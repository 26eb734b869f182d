import { createRequire } from 'node:module'
import type * as ImageLibrary from '@napi-rs/image'
import { colourProfile } from '../../../src/publish/pictures/colourProfile.ts'
import { iccOf } from '../../../src/publish/pictures/iccOf.ts'
import type { PictureTask } from '../../../src/publish/pictures/pictureTask.ts'
import { stripMetadata } from '../../../src/publish/pictures/stripMetadata.ts'
import { toSrgb } from '../../../src/publish/pictures/toSrgb.ts'
import type { PictureAnswer, PictureQuestion } from './pictureQuestion.ts'

/** Pixels beyond which a picture is not decoded: 100 megapixels take 400 MB. */
const MOST_PIXELS = 100_000_000

/** Resolved at run time: a library with a part for each machine, which a machine may not have. */
const load = createRequire(import.meta.url)

/**
 * Makes a picture as a profile wants it: upright as its camera meant it, no larger than asked, in sRGB, without what a camera wrote into it.
 * Where nothing but that writing has to go, the picture itself stays bit for bit.
 */
export async function makePicture({ bytes, task }: PictureQuestion): Promise<PictureAnswer> {
  let image: typeof ImageLibrary
  try {
    image = load('@napi-rs/image') as typeof ImageLibrary
  } catch (cause) {
    return withoutLibrary(bytes, task, String(cause))
  }
  try {
    const facts = await new image.Transformer(bytes).metadata(true)
    if (facts.width * facts.height > MOST_PIXELS) return { kind: 'bad', cause: `${facts.width} × ${facts.height}` }
    const isTurned = (facts.orientation ?? 1) > 4
    const [width, height] = isTurned ? [facts.height, facts.width] : [facts.width, facts.height]
    const scale = task.longestSide === null ? 1 : Math.min(1, task.longestSide / Math.max(width, height))
    if (!task.decode && (facts.orientation ?? 1) === 1) {
      const stripped = stripMetadata(bytes)
      if (stripped !== null) return { kind: 'made', bytes: stripped, format: task.format, width, height }
    }
    const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
    const upright = new image.Transformer(bytes).rotate()
    const sized = scale < 1 ? upright.resize({ ...size, fit: image.ResizeFit.Fill }) : upright
    const coloured = await inSrgb(image, sized, bytes, size)
    return { kind: 'made', bytes: await encode(coloured, task), format: task.format, ...size }
  } catch (cause) {
    return { kind: 'bad', cause: String(cause) }
  }
}

/** What was written into a picture can be taken out without decoding it. */
function withoutLibrary(bytes: Uint8Array, task: PictureTask, cause: string): PictureAnswer {
  const stripped = task.decode ? null : stripMetadata(bytes)
  if (stripped === null) return { kind: 'unable', cause }
  return { kind: 'made', bytes: stripped, format: task.format, width: 0, height: 0 }
}

async function inSrgb(
  image: typeof ImageLibrary,
  picture: ImageLibrary.Transformer,
  source: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<ImageLibrary.Transformer> {
  const icc = iccOf(source)
  const profile = icc === null ? null : colourProfile(icc)
  if (profile === null) return picture
  const raw = await picture.rawPixels()
  const channels = raw.length / (width * height)
  if (channels !== 3 && channels !== 4) return picture
  toSrgb(raw, channels, profile)
  const pixels = channels === 4 ? raw : withAlpha(raw)
  return image.Transformer.fromRgbaPixels(pixels, width, height)
}

function withAlpha(rgb: Uint8Array): Uint8Array {
  const rgba = new Uint8Array((rgb.length / 3) * 4).fill(255)
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    rgba[to] = rgb[from] ?? 0
    rgba[to + 1] = rgb[from + 1] ?? 0
    rgba[to + 2] = rgb[from + 2] ?? 0
  }
  return rgba
}

async function encode(picture: ImageLibrary.Transformer, { format, quality }: PictureTask): Promise<Uint8Array> {
  if (format === 'jpeg') return picture.jpeg(quality)
  return format === 'webp' ? picture.webp(quality) : picture.png()
}
