import type { MimePart } from './mimePart.ts'
import { readMime } from './readMime.ts'

/** A page that was saved as one file with all that belongs to it. */
export interface SavedPage {
  readonly page: MimePart
  /** pictures by the addresses under which the page names them */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** Opens a page saved as one file (MHTML): its first page, and the pictures that were saved with it; null where there is no page in it. */
export function openMhtml(bytes: Uint8Array): SavedPage | null {
  const parts = readMime(bytes)
  const page = parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
  if (page === undefined) return null
  const pictures = new Map<string, Uint8Array>()
  for (const { type, location, id, bytes: picture } of parts) {
    if (!type.startsWith('image/') && type !== 'application/octet-stream') continue
    if (location !== '') pictures.set(location, picture)
    if (id !== '') pictures.set(`cid:${id}`, picture)
  }
  return { page, pictures }
}

/** How such a file begins: the headers of a mail, among them that it has several parts. */
export function looksLikeMhtml(start: string): boolean {
  const head = start.slice(0, 4096).split(/\r?\n\r?\n/)[0] ?? ''
  return (
    /^(?:from|subject|date|mime-version|content-type|snapshot-content-location|x-[\w-]+|message-id)\s*:/i.test(start) &&
    /^content-type\s*:\s*multipart\/(?:related|mixed|alternative)/im.test(head)
  )
}
