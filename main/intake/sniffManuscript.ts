import { latinText } from '../../src/intake/bytes/latinText.ts'
import { looksLikeMhtml } from '../../src/intake/mhtml/openMhtml.ts'
import { looksLikePage } from './looksLikePage.ts'

/** What a manuscript's file is, by how its bytes begin; the file's name decides only between kinds of text. */
export type ManuscriptKind = 'word' | 'oldWord' | 'encrypted' | 'richText' | 'page' | 'savedPage' | 'markdown' | 'text'

/** Tells what bytes are: many a `.docx` is a web page, rich text or an older format under another name. */
export function sniffManuscript(bytes: Uint8Array, path = ''): ManuscriptKind {
  if (begins(bytes, 'PK\u0003\u0004') || begins(bytes, 'PK\u0005\u0006')) return 'word'
  if (begins(bytes, '\u00d0\u00cf\u0011\u00e0')) return isEncrypted(bytes) ? 'encrypted' : 'oldWord'
  if (begins(bytes, '{\\rtf')) return 'richText'
  const start = latinText(bytes.subarray(0, FAR))
  if (/<\?mso-application\s+progid="Word\.Document"/.test(start)) return 'oldWord'
  if (looksLikeMhtml(start)) return 'savedPage'
  if (/\.(?:md|markdown|mkd)$/i.test(path)) return 'markdown'
  return looksLikePage(bytes, path) ? 'page' : 'text'
}

const FAR = 4096

function begins(bytes: Uint8Array, text: string): boolean {
  return [...text].every((sign, index) => bytes[index] === sign.charCodeAt(0))
}

/** A password makes a .docx the content of an older container, whose directory names what it holds in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0])
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1))
    if (name.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}
