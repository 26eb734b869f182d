import iconv from 'iconv-lite'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import { chineseCharset } from './chineseCharset.ts'
import { sniffBinary } from './sniffBinary.ts'

/** The largest manuscript, in bytes. */
export const MOST_MANUSCRIPT_BYTES = 50 * 1024 * 1024

/**
 * The text of a manuscript's bytes. A byte order mark decides the encoding (UTF-8, UTF-16); else UTF-8 where every byte is valid, else
 * GB18030 or Big5 where every byte is (`chineseCharset`). Bytes that are none of these are the error `input.encoding`.
 * @param path the file's path, for the error
 */
export function readManuscriptText(bytes: Uint8Array, path?: string): Result<string, DeskError> {
  if (bytes.byteLength > MOST_MANUSCRIPT_BYTES) return err(deskError('input.tooLarge', { path }))
  if (sniffBinary(bytes)) return err(deskError('input.notText', { path }))
  const encoding = markOf(bytes)
  if (encoding === null && bytes.includes(0)) return err(deskError('input.notText', { path, detail: 'NUL byte' }))
  const text = encoding === null ? (strict(bytes, 'utf-8') ?? chinese(bytes)) : strict(bytes, encoding)
  if (text === null) return err(deskError('input.encoding', { path }))
  if (text.includes('\0')) return err(deskError('input.notText', { path, detail: 'NUL character' }))
  if (text.trim() === '') return err(deskError('input.empty', { path }))
  return ok(text)
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** Decodes without the byte order mark; null where a byte is not valid. */
function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function chinese(bytes: Uint8Array): string | null {
  return chineseCharset(bytes) === 'big5' ? strict(bytes, 'big5') : gb18030(bytes)
}

/**
 * Decodes GB18030; null where a byte is not valid. The decoder sets U+FFFD for what it does not know, and lets C1 controls through, which
 * no Chinese text holds.
 */
function gb18030(bytes: Uint8Array): string | null {
  const text = iconv.decode(bytes, 'gb18030')
  return /[\ufffd\u0080-\u009f]/.test(text) ? null : text
}
