import { createRequire } from 'node:module'
import type * as ImageLibrary from '@napi-rs/image'
import { describe, expect, it } from 'vitest'
import { makePicture } from '../../../../../main/publish/pictures/makePicture.ts'
import type { PictureTask } from '../../../../../src/publish/pictures/pictureTask.ts'

const { Transformer } = createRequire(import.meta.url)('@napi-rs/image') as typeof ImageLibrary

/** A JPEG of one colour, 80 × 60, with EXIF that says how it is to be turned, and a place. */
async function photo(orientation: number, icc: Buffer | null = null): Promise<Uint8Array> {
  const pixels = Buffer.alloc(80 * 60 * 4)
  for (let at = 0; at < pixels.length; at += 4) pixels.set([200, 80, 40, 255], at)
  const jpeg = await Transformer.fromRgbaPixels(pixels, 80, 60).jpeg(95)
  const tiff = Buffer.from(`4d4d002a0000000800010112000300000001000${orientation}000000000000`, 'hex')
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS 26.38,108.07')])
  const segment = (marker: number, data: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data])
  const profile =
    icc === null ? Buffer.alloc(0) : segment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), icc]))
  return Buffer.concat([jpeg.subarray(0, 2), segment(0xe1, exif), profile, jpeg.subarray(2)])
}

/** Display P3 as telephones write it: sRGB's curve (parametric), other primaries. */
function displayP3(): Buffer {
  const fixed = (...numbers: number[]) =>
    Buffer.concat(
      numbers.map((number) => {
        const four = Buffer.alloc(4)
        four.writeInt32BE(Math.round(number * 65_536))
        return four
      }),
    )
  const xyz = (...numbers: number[]) => Buffer.concat([Buffer.from('XYZ \0\0\0\0'), fixed(...numbers)])
  const curve = Buffer.concat([Buffer.from('para\0\0\0\0\0\x03\0\0'), fixed(2.4, 0.948, 0.052, 0.077, 0.0405)])
  const tags: [string, Buffer][] = [
    ['rXYZ', xyz(0.5151, 0.2412, -0.0011)],
    ['gXYZ', xyz(0.292, 0.6922, 0.0419)],
    ['bXYZ', xyz(0.1571, 0.0666, 0.7841)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const head = Buffer.alloc(128)
  head.write('RGB ', 16)
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length)
  let at = head.length + table.length
  tags.forEach(([name, data], n) => {
    table.write(name, 4 + n * 12)
    table.writeUInt32BE(at, 8 + n * 12)
    table.writeUInt32BE(data.length, 12 + n * 12)
    at += data.length
  })
  return Buffer.concat([head, table, ...tags.map(([, data]) => data)])
}

const task: PictureTask = { longestSide: null, format: 'jpeg', quality: 90, decode: false, stripMetadata: true }
async function made(bytes: Uint8Array, patch: Partial<PictureTask> = {}) {
  const answer = await makePicture({ bytes, task: { ...task, ...patch } })
  if (answer.kind !== 'made') throw new Error(`${answer.kind}: ${answer.cause}`)
  return answer
}
const middle = async (bytes: Uint8Array) => [...(await new Transformer(bytes).rawPixels()).subarray(0, 3)]

describe('a picture on its way out', () => {
  it('loses what the camera wrote, bit for bit the same else', async () => {
    const source = await photo(1)
    const { bytes, width, height } = await made(source)
    expect(Buffer.from(bytes).includes('GPS')).toBe(false)
    expect([width, height]).toEqual([80, 60])
    expect(await middle(bytes)).toEqual(await middle(source))
    expect(Buffer.from(source).includes(Buffer.from(bytes).subarray(2))).toBe(true)
  })

  it('stands upright before that which says how is gone', async () => {
    const { bytes, width, height } = await made(await photo(6))
    expect([width, height]).toEqual([60, 80])
    expect(await new Transformer(bytes).metadata(true)).toMatchObject({ width: 60, height: 80 })
    expect(Buffer.from(bytes).includes('Exif')).toBe(false)
  })

  it.each(['jpeg', 'png', 'webp'] as const)('is made smaller as %s', async (format) => {
    const answer = await made(await photo(6), { format, longestSide: 40, decode: true })
    expect(await new Transformer(answer.bytes).metadata()).toMatchObject({ format, width: 30, height: 40 })
    expect([answer.width, answer.height]).toEqual([30, 40])
    expect(Buffer.from(answer.bytes).includes('GPS')).toBe(false)
  })

  it('is never made larger', async () => {
    expect(await made(await photo(1), { longestSide: 4000, decode: true })).toMatchObject({ width: 80, height: 60 })
  })

  it('comes into sRGB: a red of Display P3 needs more red and less green there', async () => {
    const plain = await middle((await made(await photo(1), { format: 'png', decode: true })).bytes)
    const [red = 0, green = 0, blue = 0] = await middle(
      (await made(await photo(1, displayP3()), { format: 'png', decode: true })).bytes,
    )
    expect(red).toBeGreaterThan((plain[0] ?? 0) + 8)
    expect(green).toBeLessThan((plain[1] ?? 0) - 4)
    expect(blue).toBeLessThan(plain[2] ?? 0)
  })

  it('that will not decode is told, whatever is asked', async () => {
    for (const bytes of [Buffer.from('no picture'), Buffer.from('\xff\xd8\xff\xe0', 'latin1'), new Uint8Array()]) {
      expect(await makePicture({ bytes, task: { ...task, decode: true } })).toMatchObject({ kind: 'bad' })
    }
  })
})
