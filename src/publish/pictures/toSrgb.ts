import type { ColourProfile } from './colourProfile.ts'

/** From CIE XYZ (D50) to the light of sRGB's red, green and blue. */
const FROM_XYZ = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
] as const

/** Values of sRGB for light, in as many steps as eight bits can tell apart where it is darkest. */
const STEPS = 4096
const TO_VALUE = Uint8Array.from({ length: STEPS + 1 }, (_none, step) => {
  const light = step / STEPS
  return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055))
})

/**
 * Changes pixels so that they look in sRGB as they did in their own profile; colours that sRGB has not become the nearest that it has.
 * @param pixels rows of `channels` bytes a pixel, red, green and blue first; changed in place
 */
export function toSrgb(pixels: Uint8Array, channels: number, { curves, primaries }: ColourProfile): void {
  const matrix = FROM_XYZ.map((row) =>
    primaries.map((primary) => row[0] * primary[0] + row[1] * primary[1] + row[2] * primary[2]),
  )
  const tables = matrix.map((row) => row.map((weight, channel) => curves[channel]?.map((light) => light * weight)))
  for (let at = 0; at + 2 < pixels.length; at += channels) {
    const red = pixels[at] ?? 0
    const green = pixels[at + 1] ?? 0
    const blue = pixels[at + 2] ?? 0
    for (let channel = 0; channel < 3; channel += 1) {
      const row = tables[channel]
      const light = (row?.[0]?.[red] ?? 0) + (row?.[1]?.[green] ?? 0) + (row?.[2]?.[blue] ?? 0)
      const step = light <= 0 ? 0 : light >= 1 ? STEPS : Math.round(light * STEPS)
      pixels[at + channel] = TO_VALUE[step] ?? 0
    }
  }
}
