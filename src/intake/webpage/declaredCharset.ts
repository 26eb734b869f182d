/** Names of encodings as pages write them, by the encoding that browsers read for them (WHATWG Encoding). */
const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  gb2312: 'gb18030',
  gb_2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  ms936: 'gb18030',
  gb18030: 'gb18030',
  'hz-gb-2312': 'hz-gb-2312',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'cn-big5': 'big5',
  'x-x-big5': 'big5',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  shift_jis: 'shift_jis',
  'x-sjis': 'shift_jis',
  'euc-jp': 'euc-jp',
  'euc-kr': 'euc-kr',
  'iso-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
}

/** How far a page may come to its declaration; longer comments and scripts before it happen. */
const FAR = 8192

/**
 * The encoding that a page declares of itself: in its XML declaration or in a `<meta>` of its head. A declaration in a comment or in a
 * `<script charset>` is none. What is declared can be wrong: bytes that are valid UTF-8 go before it, and a byte order mark before all.
 * @param start the page's first bytes, each read as one character (Latin-1)
 * @returns a name that TextDecoder and iconv-lite know (`utf-8`, `gb18030`, `big5`, `utf-16le` …), or null
 */
export function declaredCharset(start: string): string | null {
  const text = start
    .slice(0, FAR)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<script\b[\s\S]*?(?:<\/script|$)/gi, '')
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/i.exec(text)
  if (xml !== null) return charsetOf(xml[1]!)
  for (const [tag] of text.matchAll(/<meta\b[^>]{0,500}/gi)) {
    const charset = /\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(tag)
    const name = charset === null ? null : charsetOf(charset[1]!)
    // A page that is read byte by byte cannot be UTF-16: browsers take such a declaration for UTF-8.
    if (name !== null) return name.startsWith('utf-16') ? 'utf-8' : name
  }
  return null
}

/** The encoding of a label (`GB2312`, `x-gbk`), by the name that TextDecoder and iconv-lite know; null for none that is known. */
export function charsetOf(label: string): string | null {
  const name = label.trim().toLowerCase()
  return Object.hasOwn(NAMES, name) ? NAMES[name]! : null
}
