import { strFromU8 } from 'fflate/browser'
import { Refused } from '../refused.ts'
import { LIMITS } from './limits.ts'
import { partName } from './partName.ts'
import type { ZipEntry } from './zipEntry.ts'

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LONGEST_COMMENT = 65_535

/**
 * Reads an archive's directory: its entries by part name. Names that lead out of the archive, and names that come twice, are passed over.
 * @throws Refused where there is no whole directory, or more entries than any manuscript has
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) throw new Refused('input.damaged', 'no end of the zip directory')
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = end - size
  // Bytes before the archive shift every offset by as much.
  const shift = start - view.getUint32(end + 16, true)
  if (start < 0 || shift < 0) throw new Refused('input.damaged', 'the zip directory lies outside the file')
  if (count > LIMITS.entries) throw new Refused('input.tooHard', `${count} zip entries`)

  const entries = new Map<string, ZipEntry>()
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL)
      throw new Refused('input.damaged', 'broken zip directory')
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw new Refused('input.damaged', 'broken zip directory')
    const raw = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength))
    const name = partName(raw)
    if (name !== null && !entries.has(name)) {
      entries.set(name, {
        name: raw,
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true) + shift,
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      })
    }
    at = next
  }
  return entries
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) if (view.getUint32(at, true) === END) return at
  return -1
}
