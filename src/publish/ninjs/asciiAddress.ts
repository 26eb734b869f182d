import { isWebAddress } from '../../article/document/safeAddress.ts'
import { linkAddress } from '../markup/linkAddress.ts'

/** A web address as RFC 3986 has it, all in ASCII; null where it is none, or its host cannot be written so. */
export function asciiAddress(address: string): string | null {
  const link = isWebAddress(address) ? linkAddress(address.replace(/\p{Cs}/gu, '')) : null
  const parts = link === null ? null : /^(https?:\/\/[a-z0-9.:-]+)([/?#][^]*)?$/i.exec(link)
  if (parts === null) return null
  const [path, ...fragments] = (parts[2] ?? '').split('#')
  const tail = [path, ...(fragments.length === 0 ? [] : [fragments.join('%23')])].join('#')
  return `${parts[1]}${tail.replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character))}`
}
