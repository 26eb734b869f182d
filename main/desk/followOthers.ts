import type { ArticleIndex } from '../library/articleIndex.ts'

/** How often a library is looked at for what others change, in milliseconds; a large one as often as that costs little. */
const EVERY = 10_000
const EACH_ARTICLE = 1

/** The latest changed articles that are compared: whatever changes comes among them. */
const LATEST = 30

/**
 * Tells when articles of a library have changed, by whomever: no system tells what is written below its folder, least of all by another machine
 * of a share.
 * @param every milliseconds between two looks
 * @returns a function that stops it
 */
export function followOthers(
  index: Pick<ArticleIndex, 'search' | 'counts'>,
  changed: () => void,
  every = EVERY,
): () => void {
  let known: string | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  async function look(): Promise<void> {
    const [found, counts] = [await index.search('', LATEST), await index.counts([''])]
    if (stopped) return
    const total = counts.ok ? (counts.value[0] ?? 0) : 0
    if (found.ok) {
      const now = JSON.stringify([total, found.value.hits.map(({ row }) => row)])
      if (known !== null && known !== now) changed()
      known = now
    }
    wait(Math.max(every, total * EACH_ARTICLE))
  }

  function wait(rest: number): void {
    timer = setTimeout(() => void look(), rest).unref()
  }

  // At once: what changes before the second look is seen by then.
  void look()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
