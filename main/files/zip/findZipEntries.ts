/** A file as the directory of a zip tells it. */
export interface ZipListing {
  readonly path: string
  readonly method: 'stored' | 'deflated'
  /** where its packed bytes lie */
  readonly packed: { readonly start: number; readonly end: number }
  /** in bytes, unpacked, as told */
  readonly size: number
  /** CRC-32 of the unpacked bytes, as told */
  readonly checksum: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** Bytes of the end record without its comment, which takes 65,535 at most. */
const END_LENGTH = 22

/** The files that the directory at the end of a zip lists. Null where it is none, is encrypted, split, damaged, or lists too many. */
export function findZipEntries(bytes: Uint8Array, mostFiles: number): ZipListing[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  if (count > mostFiles || view.getUint16(end + 8, true) !== count) return null
  try {
    let at = view.getUint32(end + 16, true)
    const listing: ZipListing[] = []
    for (let index = 0; index < count; index += 1) {
      const nameLength = view.getUint16(at + 28, true)
      const entry = view.getUint32(at, true) === ENTRY ? readEntry(view, bytes, at, nameLength) : null
      if (entry === null) return null
      listing.push(entry)
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    return listing
  } catch {
    // A number that leads outside the file.
    return null
  }
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === view.byteLength - at - END_LENGTH)
      return at
  }
  return null
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameLength: number): ZipListing | null {
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1
  const method = ({ 0: 'stored', 8: 'deflated' } as const)[view.getUint16(at + 10, true)]
  const local = view.getUint32(at + 42, true)
  if (encrypted || method === undefined || view.getUint32(local, true) !== LOCAL) return null
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const end = start + view.getUint32(at + 20, true)
  if (end > bytes.byteLength) return null
  const path = decodeName(bytes.subarray(at + 46, at + 46 + nameLength))
  if (path === null) return null
  return {
    path,
    method,
    packed: { start, end },
    size: view.getUint32(at + 24, true),
    checksum: view.getUint32(at + 16, true),
  }
}

function decodeName(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
