import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import {
  LONGEST_HEADER,
  readVersionHeader,
  versionHeaderLine,
  type VersionHeader,
} from '../../../src/saving/history/versionHeader.ts'

const compress = promisify(gzip)
const expand = promisify(gunzip)

/** A version's file, taken apart. */
export interface PackedVersion {
  readonly header: VersionHeader
  /** the article.json, compressed */
  readonly body: Uint8Array
}

/** Makes the bytes of a version's file. */
export async function packVersion(
  facts: Omit<VersionHeader, 'version' | 'size' | 'sha256'>,
  article: Uint8Array,
): Promise<Uint8Array> {
  const header: VersionHeader = { version: 1, ...facts, size: article.byteLength, sha256: sha256(article) }
  return Buffer.concat([Buffer.from(versionHeaderLine(header)), await compress(article)])
}

/** The same version under another name. */
export function renameVersion({ header, body }: PackedVersion, name: string): Uint8Array {
  return Buffer.concat([Buffer.from(versionHeaderLine({ ...header, name })), body])
}

/** Takes a version's file apart without expanding it; null where its header is damaged. */
export function readPacked(bytes: Uint8Array): PackedVersion | null {
  const end = bytes.subarray(0, LONGEST_HEADER).indexOf(0x0a)
  const header = end < 0 ? null : readVersionHeader(new TextDecoder().decode(bytes.subarray(0, end)))
  return header === null ? null : { header, body: bytes.subarray(end + 1) }
}

/** The bytes of the article.json; null where they are not what the header says, so also where they would be more than it says. */
export async function unpackVersion({ header, body }: PackedVersion): Promise<Uint8Array | null> {
  try {
    const article = await expand(body, { maxOutputLength: Math.max(header.size, 1) })
    return article.byteLength === header.size && sha256(article) === header.sha256 ? article : null
  } catch {
    return null
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
