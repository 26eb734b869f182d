/** How far markup may begin into a file. */
const FAR = 2048

/** What a saved page begins with, after an XML declaration and comments (browsers write one that tells where the page came from). */
const START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|link|style|script|base|div|section|article|main|header|table|center|p|h[1-6]|span|font|ul|ol|form|iframe)\b[^<>]*>)/i

/** What a page's file may end in, and a tag somewhere near its beginning. */
const NAME = /\.(?:html?|xhtml|shtml)$/i
const TAG = /<(?:html|head|body|meta|title|div|p|table|br|span|h[1-6])\b[^<>]*>/i

/**
 * Whether bytes are a web page rather than a text, told by how they begin; the file's name decides only where words go before the first tag.
 * @param path the file's name, '' where it has none
 */
export function looksLikePage(bytes: Uint8Array, path = ''): boolean {
  const start = Array.from(bytes.subarray(0, FAR), (byte) => String.fromCharCode(byte)).join('')
  // UTF-16 sets a zero beside each letter of markup; a mark of the byte order stands before it.
  const markup = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')
  return START.test(markup) || (NAME.test(path) && TAG.test(markup))
}
