/** The pictures that every browser shows, by the name their files end with. */
export type PictureEnding = 'jpg' | 'png' | 'gif' | 'webp'

/** What kind of picture bytes are, by their first bytes alone, whatever the name says; null where they are none. */
export function sniffPicture(bytes: Uint8Array): PictureEnding | null {
  const begins = (at: number, text: string) => [...text].every((c, i) => bytes[at + i] === c.charCodeAt(0))
  if (begins(0, '\u00ff\u00d8\u00ff')) return 'jpg'
  if (begins(0, '\u0089PNG\r\n\u001a\n')) return 'png'
  if (begins(0, 'GIF87a') || begins(0, 'GIF89a')) return 'gif'
  if (begins(0, 'RIFF') && begins(8, 'WEBP')) return 'webp'
  return null
}
