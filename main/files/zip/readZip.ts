import { crc32, inflateRawSync } from 'node:zlib'
import { findZipEntries, type ZipListing } from './findZipEntries.ts'

/** A file of a zip, unpacked. */
export interface UnpackedFile {
  /** its path within the zip, as it stands there */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What the files of a zip may be, so that a small file cannot fill memory. */
export interface ZipLimits {
  readonly mostFiles: number
  /** of all files together, unpacked, in bytes */
  readonly mostBytes: number
}

/**
 * Unpacks a zip in memory; names are given as they stand there, and are for the caller to judge. Null where it is no zip, is damaged (every
 * checksum is compared), is encrypted or split, or is over the limits: told and true sizes are both held to them.
 */
export function readZip(bytes: Uint8Array, { mostFiles, mostBytes }: ZipLimits): UnpackedFile[] | null {
  const listing = findZipEntries(bytes, mostFiles)
  if (listing === null || listing.reduce((sum, { size }) => sum + size, 0) > mostBytes) return null
  const files: UnpackedFile[] = []
  for (const entry of listing) {
    if (entry.path.endsWith('/')) continue
    const unpacked = unpack(bytes, entry)
    if (unpacked === null) return null
    files.push({ path: entry.path, bytes: unpacked })
  }
  return files
}

function unpack(bytes: Uint8Array, { method, packed, size, checksum }: ZipListing): Uint8Array | null {
  const data = bytes.subarray(packed.start, packed.end)
  try {
    // Nothing is unpacked beyond the size that was told.
    const unpacked = method === 'stored' ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) })
    return unpacked.byteLength === size && crc32(unpacked) === checksum ? new Uint8Array(unpacked) : null
  } catch {
    return null
  }
}
