import { isSafeLink } from '../../article/document/safeAddress.ts'

/** What may not stand in an address unescaped (RFC 3986), though browsers accept it. */
const ILLEGAL = /["<>\\^`{|}[\]]|%(?![0-9a-f]{2})/gi

/**
 * An address as it can stand in a page: illegal characters after the host are percent-encoded, which servers read as the same address.
 * Null where it is not safe to link to at all; its words then stand without a link.
 */
export function linkAddress(href: string): string | null {
  if (!isSafeLink(href)) return null
  const head = /^(?:https?:\/\/[^/?#]*|mailto:|#)/i.exec(href)?.[0] ?? ''
  const tail = href.slice(head.length).replace(ILLEGAL, (character) => encodeURIComponent(character))
  return head + (head === '#' ? tail.replaceAll('#', '%23') : tail)
}
