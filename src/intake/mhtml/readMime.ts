import { decodeBase64 } from '../bytes/decodeBase64.ts'
import { decodeQuotedPrintable } from '../bytes/decodeQuotedPrintable.ts'
import { latinBytes, latinText } from '../bytes/latinText.ts'
import type { MimePart } from './mimePart.ts'

/** Parts within parts, and parts in all; a saved page has two levels and some hundred. */
const DEEPEST = 6
const MOST = 5000

/**
 * Takes a mail-shaped file (MHTML, .eml) apart into its parts, those within others too. A file that ends in the midst of a part gives what there
 * is of it.
 */
export function readMime(bytes: Uint8Array): readonly MimePart[] {
  const parts: MimePart[] = []
  take(latinText(bytes), 0, parts)
  return parts
}

function take(text: string, depth: number, parts: MimePart[]): void {
  // Empty lines before a file's headers are dirt; a part that begins with one has no headers.
  const { headers, body } = split(depth === 0 ? text.replace(/^(?:\r?\n)+/, '') : text)
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = parameter(type, 'boundary')
  if (/^\s*multipart\//i.test(type) && boundary !== '' && depth < DEEPEST) {
    for (const piece of pieces(body, boundary)) if (parts.length < MOST) take(piece, depth + 1, parts)
    return
  }
  parts.push({
    type: type.replace(/;.*$/s, '').trim().toLowerCase(),
    charset: parameter(type, 'charset'),
    location: (headers.get('content-location') ?? '').replace(/\s+/g, ''),
    id: (headers.get('content-id') ?? '').replace(/^\s*<|>\s*$/g, ''),
    bytes: decoded(body, headers.get('content-transfer-encoding') ?? ''),
  })
}

/** Headers by their name in lower case, lines that go on joined; and what follows the first empty line. */
function split(text: string): { headers: ReadonlyMap<string, string>; body: string } {
  const found = /(?:^|\r?\n)\r?\n/.exec(text)
  const head = text.slice(0, found?.index)
  const headers = new Map<string, string>()
  for (const line of head
    .slice(0, 100_000)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const at = line.indexOf(':')
    if (at > 0) headers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim())
  }
  return { headers, body: found === null ? '' : text.slice(found.index + found[0].length) }
}

function parameter(header: string, name: string): string {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header)
  return match?.[1] ?? match?.[2] ?? ''
}

function pieces(body: string, boundary: string): string[] {
  const line = `--${boundary}`
  const found: string[] = []
  let start = -1
  for (let at = indexOfLine(body, line, 0); at >= 0; at = indexOfLine(body, line, at + line.length)) {
    if (start >= 0) found.push(body.slice(start, at).replace(/\r?\n$/, ''))
    if (body.startsWith('--', at + line.length)) return found
    const next = body.indexOf('\n', at)
    if (next < 0) return found
    start = next + 1
  }
  if (start >= 0) found.push(body.slice(start))
  return found
}

function indexOfLine(body: string, line: string, from: number): number {
  for (let at = body.indexOf(line, from); at >= 0; at = body.indexOf(line, at + 1))
    if (at === 0 || body[at - 1] === '\n') return at
  return -1
}

function decoded(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return decodeBase64(body)
    case 'quoted-printable':
      return decodeQuotedPrintable(body)
    default:
      return latinBytes(body)
  }
}
