import { findZipEntries } from '../../files/zip/findZipEntries.ts'

/** Whether bytes are a zip with an article in it, so that a Word file, which is a zip too, is not taken for one. */
export function isPackage(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  const listing = findZipEntries(bytes, 65_535) ?? []
  return listing.some(({ path }) => /^(?:[^/\\]+\/)?article\.json$/.test(path))
}
