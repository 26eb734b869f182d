import { createHash } from 'node:crypto'

/** The mark by which two versions of a file are told apart: the first 32 hex digits of the SHA-256 of its bytes. */
export function etagOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}
