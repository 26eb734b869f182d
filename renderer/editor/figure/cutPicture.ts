import type { CropRect, PictureSize } from './cropRect.ts'

/** How a picture is turned, in quarters clockwise. */
export type Turns = 0 | 1 | 2 | 3

/** The format that a cut picture is written in, by the ending of its name; null for one that would lose what moves in it. */
export function formatOf(name: string): 'image/jpeg' | 'image/png' | 'image/webp' | null {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(name) ?? []
  switch (ending.toLowerCase()) {
    case 'jpg':
    case 'jpeg':
      return 'image/jpeg'
    case 'png':
      return 'image/png'
    case 'webp':
      return 'image/webp'
    default:
      return null
  }
}

/** The name that a cut picture is offered by: `W01.jpg` gives `W01-cut.jpg`, and so does that. */
export function cutName(name: string): string {
  return name.replace(/(?:-cut)?(\.[a-z]+)$/i, '-cut$1')
}

/** The size of a picture after it was turned. */
export function turnedSize({ width, height }: PictureSize, turns: Turns): PictureSize {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width }
}

/** Draws a turned picture onto a canvas, as large as asked. */
export function drawTurned(canvas: HTMLCanvasElement, image: HTMLImageElement, turns: Turns, scale: number): void {
  const natural = { width: image.naturalWidth, height: image.naturalHeight }
  const size = turnedSize(natural, turns)
  canvas.width = Math.max(1, Math.round(size.width * scale))
  canvas.height = Math.max(1, Math.round(size.height * scale))
  const pen = canvas.getContext('2d')
  if (pen === null) return
  pen.translate(canvas.width / 2, canvas.height / 2)
  pen.rotate((turns * Math.PI) / 2)
  pen.scale(scale, scale)
  pen.drawImage(image, -natural.width / 2, -natural.height / 2)
}

/**
 * Turns a picture and cuts a part out of it.
 * @param part in pixels of the turned picture
 * @returns null where the browser cannot write it
 */
export async function cutPicture(
  image: HTMLImageElement,
  turns: Turns,
  part: CropRect,
  format: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const whole = document.createElement('canvas')
  drawTurned(whole, image, turns, 1)
  const cut = document.createElement('canvas')
  cut.width = part.width
  cut.height = part.height
  cut.getContext('2d')?.drawImage(whole, -part.x, -part.y)
  const blob = await new Promise<Blob | null>((done) => cut.toBlob(done, format, 0.92))
  return blob === null || blob.type !== format ? null : new Uint8Array(await blob.arrayBuffer())
}
