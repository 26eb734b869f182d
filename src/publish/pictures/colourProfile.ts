/** How a picture's colours are to be read: each channel's curve, and what it is in CIE XYZ (D50). */
export interface ColourProfile {
  /** light, 0 to 1, of each of the 256 values of a channel */
  readonly curves: readonly [Float64Array, Float64Array, Float64Array]
  /** XYZ of red, green and blue */
  readonly primaries: readonly [Triple, Triple, Triple]
}

/** Three numbers. */
export type Triple = readonly [number, number, number]

/**
 * Reads an ICC profile that is made of curves and a matrix, as cameras, telephones and screens have them (Display P3, Adobe RGB, sRGB). Null
 * where it is of another kind.
 */
export function colourProfile(icc: Uint8Array): ColourProfile | null {
  try {
    const view = new DataView(icc.buffer, icc.byteOffset, icc.byteLength)
    const text = (at: number) => String.fromCharCode(...icc.subarray(at, at + 4))
    if (text(16) !== 'RGB ') return null
    const tags = new Map<string, number>()
    for (let n = 0; n < Math.min(view.getUint32(128), 200); n += 1) {
      tags.set(text(132 + n * 12), view.getUint32(136 + n * 12))
    }
    const fixed = (at: number) => view.getInt32(at) / 65_536
    const place = (tag: string) => {
      const at = tags.get(tag)
      if (at === undefined) throw new Error(tag)
      return at
    }
    const xyz = (tag: string): Triple => {
      const at = place(tag) + 8
      return [fixed(at), fixed(at + 4), fixed(at + 8)]
    }
    const curve = (tag: string) => readCurve(view, text(place(tag)), place(tag), fixed)
    return {
      curves: [curve('rTRC'), curve('gTRC'), curve('bTRC')],
      primaries: [xyz('rXYZ'), xyz('gXYZ'), xyz('bXYZ')],
    }
  } catch {
    return null
  }
}

function readCurve(view: DataView, kind: string, at: number, fixed: (at: number) => number): Float64Array {
  if (kind === 'para') return tabled(parametric(view.getUint16(at + 8), (n) => fixed(at + 12 + n * 4)))
  if (kind !== 'curv') throw new Error(kind)
  const count = view.getUint32(at + 8)
  if (count === 0) return tabled((x) => x)
  if (count === 1) return tabled((x) => x ** (view.getUint16(at + 12) / 256))
  const value = (n: number) => view.getUint16(at + 12 + n * 2) / 65_535
  return tabled((x) => {
    const position = x * (count - 1)
    const below = Math.min(Math.floor(position), count - 2)
    return value(below) + (value(below + 1) - value(below)) * (position - below)
  })
}

/** The functions of type 0 to 4 of an ICC parametric curve. */
function parametric(type: number, parameter: (n: number) => number): (x: number) => number {
  const g = parameter(0)
  if (type === 0) return (x) => x ** g
  const [a, b] = [parameter(1), parameter(2)]
  if (type === 1) return (x) => (x >= -b / a ? (a * x + b) ** g : 0)
  const c = parameter(3)
  if (type === 2) return (x) => (x >= -b / a ? (a * x + b) ** g + c : c)
  const d = parameter(4)
  if (type === 3) return (x) => (x >= d ? (a * x + b) ** g : c * x)
  if (type !== 4) throw new Error(`curve ${type}`)
  const [e, f] = [parameter(5), parameter(6)]
  return (x) => (x >= d ? (a * x + b) ** g + e : c * x + f)
}

function tabled(curve: (x: number) => number): Float64Array {
  return Float64Array.from({ length: 256 }, (_none, value) => Math.min(Math.max(curve(value / 255), 0), 1))
}
