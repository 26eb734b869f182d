/** How far markup may begin into a file. */
const FAR = 2048

/** What a saved page begins with, after an XML declaration and comments (browsers write one that tells where the page came from). */
const START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i

/** Whether bytes are a web page rather than a text, told by how they begin; the file's name does not decide. */
export function looksLikePage(bytes: Uint8Array): boolean {
  const start = Array.from(bytes.subarray(0, FAR), (byte) => String.fromCharCode(byte)).join('')
  // UTF-16 sets a zero beside each letter of markup; a mark of the byte order stands before it.
  return START.test(start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''))
}
