/** Schemes that may stand in a link. `javascript:`, `data:`, `file:` and everything else never reach the stored article. */
const LINK = /^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@|#[^\s]*$)/i
const WEB = /^https?:\/\/[^\s/?#]/i

/** What browsers strip before they read a scheme (WHATWG URL: C0 controls, tab, newline), and so could hide one. */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const HIDDEN = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\u2060\ufeff]/

/** Whether an address may be a link's target: https, http, mailto, or a place within the page. */
export function isSafeLink(address: string): boolean {
  return !HIDDEN.test(address) && LINK.test(address)
}

/** Whether an address is an ordinary web address (https or http). */
export function isWebAddress(address: string): boolean {
  return !HIDDEN.test(address) && WEB.test(address)
}
