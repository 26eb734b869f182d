import { isAssetName, mediaTypeOf, type Asset } from '../../../article/asset.ts'
import { sniffPicture } from '../../../article/sniffPicture.ts'
import type { ManuscriptPicture } from '../../manuscript.ts'
import { LIMITS } from '../archive/limits.ts'
import { Refused } from '../refused.ts'

/** What became of a picture of the manuscript. */
export interface ShelvedPicture {
  /** the name of its asset; '' where not even a name can be kept */
  readonly asset: string
  /** why its bytes are not here; null where they are */
  readonly problem: 'missing' | 'format' | 'tooMuch' | null
}

/** The pictures of a manuscript on their way to the article's assets. */
export interface PictureShelf {
  /** Takes a picture's part; the same part, or the same bytes, twice is one asset. */
  take(part: string): ShelvedPicture
  /** Keeps a picture of which only the name is known. */
  name(name: string): ShelvedPicture
  readonly assets: readonly Asset[]
  readonly pictures: readonly ManuscriptPicture[]
}

/** An empty shelf. @param bytesOf gives a part's bytes, null where it is missing; may throw Refused */
export function pictureShelf(bytesOf: (part: string) => Uint8Array | null): PictureShelf {
  const assets = new Map<string, Asset>()
  const pictures: ManuscriptPicture[] = []
  const taken = new Map<string, ShelvedPicture>()
  let total = 0

  const named = (name: string, problem: ShelvedPicture['problem']): ShelvedPicture => {
    if (!isAssetName(name)) return { asset: '', problem }
    if (!assets.has(name))
      assets.set(name, { name, kind: 'picture', mediaType: mediaTypeOf(name), size: null, sha256: null })
    return { asset: name, problem }
  }
  const shelve = (part: string): ShelvedPicture => {
    const original = part.replace(/^.*\//, '')
    const bytes = bytesIn(part, bytesOf)
    if (bytes === null) return named(original, 'missing')
    const ending = sniffPicture(bytes)
    if (ending === null) return named(original, 'format')
    const same = pictures.find((other) => sameBytes(other.bytes, bytes))
    if (same !== undefined) return { asset: same.name, problem: null }
    if (total + bytes.length > LIMITS.pictures) return named(original, 'tooMuch')
    total += bytes.length
    const name = freeName(original, ending, assets)
    assets.set(name, { name, kind: 'picture', mediaType: mediaTypeOf(name), size: bytes.length, sha256: null })
    pictures.push({ name, bytes })
    return { asset: name, problem: null }
  }
  return {
    take(part) {
      const known = taken.get(part) ?? shelve(part)
      taken.set(part, known)
      return known
    },
    name: (name) => named(name.replace(/^.*[\\/]/, ''), 'missing'),
    get assets() {
      return [...assets.values()]
    },
    pictures,
  }
}

/** A damaged or oversized picture does not keep the text from being read. */
function bytesIn(part: string, bytesOf: (part: string) => Uint8Array | null): Uint8Array | null {
  try {
    const bytes = part === '' ? null : bytesOf(part)
    // What was stored as it is would hold the whole file in memory.
    return bytes === null ? null : bytes.slice()
  } catch (cause) {
    if (cause instanceof Refused) return null
    throw cause
  }
}

/** The picture's own name with the ending that its bytes have; numbered where another picture bears it. */
function freeName(original: string, ending: string, taken: ReadonlyMap<string, Asset>): string {
  const stem = original.replace(/\.[^.]*$/, '')
  const usable = isAssetName(`${stem}.${ending}`) ? stem : 'picture'
  const lower = new Set([...taken.keys()].map((name) => name.toLowerCase()))
  const own = mediaTypeOf(original) === mediaTypeOf(`.${ending}`) ? original : ''
  if (own !== '' && isAssetName(own) && !lower.has(own.toLowerCase())) return own
  for (let count = 1; ; count += 1) {
    const name = `${usable}${count === 1 ? '' : `-${count}`}.${ending}`
    if (!lower.has(name.toLowerCase())) return name
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
