import { isAssetName, mediaTypeOf, type Asset } from '../../../src/article/asset.ts'

/** Names that Windows keeps for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

/**
 * The name under which new bytes are kept: the one they came with, where it can be a file's name everywhere, its ending tells the truth and
 * no other file bears it; else the first 16 hex digits of their SHA-256.
 * @param original the name they came with; of a path, its last part
 * @param taken the names in the folder; upper and lower case are one name on many disks
 */
export function assetFileName(original: string, asset: Asset, taken: readonly string[]): string {
  const name = original.normalize('NFC').replace(/^.*[\\/]/, '')
  const others = new Set(taken.map((other) => other.normalize('NFC').toLowerCase()))
  const fits = isAssetName(name) && !DEVICES.test(name) && mediaTypeOf(name) === asset.mediaType
  if (fits && !others.has(name.toLowerCase())) return name
  const ending = ENDINGS[asset.mediaType] ?? name.toLowerCase().replace(/^.*\./, '')
  return `${asset.sha256?.slice(0, 16)}.${ending}`
}
