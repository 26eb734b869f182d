import { isSafeLink } from '../../../src/article/document/safeAddress.ts'

/** An address as a person types it, completed to one a link may have: `www.cssn.cn` is a web page, `a@b.cn` a mailbox. Null where it cannot be one. */
export function completeAddress(typed: string): string | null {
  const address = typed.trim()
  const candidates = [
    address,
    ...(/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address) ? [`mailto:${address}`] : []),
    ...(/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]|$)/u.test(address) ? [`https://${address}`] : []),
  ]
  return candidates.find((candidate) => candidate.length <= 2000 && isSafeLink(candidate)) ?? null
}
