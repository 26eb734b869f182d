import { Inflate, inflateSync } from 'fflate/browser'
import { Refused } from '../refused.ts'
import type { ZipEntry } from './zipEntry.ts'

const LOCAL = 0x04034b50
/** Below this many packed bytes even a lie about the size costs nothing. */
const SMALL = 128 * 1024
const STEP = 32 * 1024

/**
 * The bytes of an entry. Never more than its directory promises: an entry that goes on beyond is refused as soon as it does.
 * @throws Refused where the bytes are damaged, encrypted, or packed in a way no Word file is
 */
export function inflateEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  if (entry.encrypted) throw new Refused('input.encrypted', entry.name)
  if (entry.offset + 30 > archive.length || view.getUint32(entry.offset, true) !== LOCAL)
    throw new Refused('input.damaged', entry.name)
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  if (start + entry.packed > archive.length) throw new Refused('input.damaged', entry.name)
  const packed = archive.subarray(start, start + entry.packed)
  const bytes = expand(packed, entry)
  if (bytes.length !== entry.size) throw new Refused('input.damaged', entry.name)
  return bytes
}

function expand(packed: Uint8Array, { name, method, size }: ZipEntry): Uint8Array {
  if (method === 0) return packed
  if (method !== 8) throw new Refused('input.damaged', `${name}: packed by method ${method}`)
  try {
    return packed.length <= SMALL ? inflateSync(packed, { out: new Uint8Array(size) }) : inSteps(packed, size)
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused('input.damaged', `${name}: ${String(cause)}`)
  }
}

function inSteps(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  const inflate = new Inflate((chunk) => {
    if (at + chunk.length > size) throw new Refused('input.tooHard', 'more bytes than the zip directory tells')
    bytes.set(chunk, at)
    at += chunk.length
  })
  for (let from = 0; from < packed.length; from += STEP)
    inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length)
  return bytes.subarray(0, at)
}
