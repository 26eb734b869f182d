import type { Family } from '../../../../../src/intake/webpage/hints/family.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

/** What a family says that a page tells, without the places. */
export function told(family: Family, html: string): Record<string, string> {
  const values = Object.entries(family.told?.(readPage(html, '')) ?? {})
  return Object.fromEntries(values.map(([key, { value }]) => [key, value]))
}
