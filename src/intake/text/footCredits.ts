import type { LabelKey } from './labels.ts'
import { readCredits, type Credits } from './readCredits.ts'

/** What only the head of an article says. */
const HEAD_ONLY: ReadonlySet<LabelKey> = new Set(['kicker', 'title', 'subtitle', 'publishedAt', 'channelPath'])

/** Reads a line of data that can stand below a body: people, sources, editors, the parts of a page; null for any other line, a lone date too. */
export function footCredits(text: string): Credits | null {
  const credits = readCredits(text)
  if (credits === null || credits.values.some(({ key }) => HEAD_ONLY.has(key))) return null
  return credits.values.length + credits.furniture.length > 0 ? credits : null
}
