import { isWebAddress } from '../../article/document/safeAddress.ts'

/** How far a page may come to the note; browsers set it at the very beginning. */
const FAR = 2000
const NOTES = [/<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i, /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i]

/** The address from which a browser saved a page, by the note that it left at the page's beginning; '' where there is none. */
export function savedFrom(html: string): string {
  const start = html.slice(0, FAR)
  const address = NOTES.map((note) => note.exec(start)?.[1] ?? '').find((found) => found !== '') ?? ''
  return isWebAddress(address) ? address : ''
}
