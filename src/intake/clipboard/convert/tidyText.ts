/** Control characters, zero-width characters and marks of direction; tabs and line ends stay. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb]/g

/** Text without what no reader sees and no file can hold: control characters, direction marks; a lone surrogate becomes U+FFFD. Emoji stay whole. */
export function tidyText(text: string): string {
  const seen = text.replace(INVISIBLE, '')
  return /[\ud800-\udfff]/.test(seen) ? seen.replace(/\p{Surrogate}/gu, '\ufffd') : seen
}
