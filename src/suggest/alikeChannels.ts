import type { LibraryRow } from '../library/libraryRow.ts'
import type { Offered } from './suggestion.ts'

/** Channels that are offered. */
const MOST = 3

/**
 * The channels in which articles about the same stand.
 * @param found for each keyword, the articles that hold it; one that holds several counts as often
 * @param own the article itself, which does not count
 */
export function alikeChannels(
  found: readonly (readonly Pick<LibraryRow, 'id' | 'channelPath'>[])[],
  own: string,
): Offered['channels'] {
  const tally = new Map<string, { path: readonly string[]; weight: number; ids: Set<string> }>()
  for (const rows of found)
    for (const { id, channelPath } of rows) {
      if (id === own || channelPath.length === 0) continue
      const key = JSON.stringify(channelPath)
      const known = tally.get(key) ?? { path: channelPath, weight: 0, ids: new Set<string>() }
      tally.set(key, known)
      known.ids.add(id)
      // A word that half the library holds says little.
      known.weight += 1 / rows.length
    }
  return [...tally.values()]
    .sort((a, b) => b.weight - a.weight || b.ids.size - a.ids.size)
    .slice(0, MOST)
    .map(({ path, ids }) => ({ path, articles: ids.size }))
}
