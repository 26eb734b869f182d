import type { PaperHandle } from '../editor/paperHandle.ts'
import type { LeftPaper } from '../editor/leftPaper.ts'

/** So many articles keep what can be undone in them while others are on the paper; of the rest the place alone is known. */
export const MOST_LEFT = 8

/** How papers were left, by article. */
export interface LeftPapers {
  /** Notes how a paper stands that is being left. */
  readonly leave: (id: string, paper: PaperHandle) => void
  /** Notes where the cursor stood in an article of an earlier time. */
  readonly place: (id: string, at: number) => void
  readonly of: (id: string) => LeftPaper | undefined
  readonly forget: (id: string) => void
}

/** Keeps how papers were left for as long as the window lives. */
export function createLeftPapers(): LeftPapers {
  const papers = new Map<string, LeftPaper>()
  const put = (id: string, left: LeftPaper): void => {
    papers.delete(id)
    papers.set(id, left)
    const whole = [...papers].filter(([, { state }]) => state !== null)
    for (const [old, { at }] of whole.slice(0, -MOST_LEFT)) papers.set(old, { state: null, at, top: null })
  }
  return {
    leave(id, paper) {
      try {
        put(id, paper.left())
      } catch {
        // A paper that broke is opened at its beginning.
        papers.delete(id)
      }
    },
    place: (id, at) => put(id, { state: null, at, top: null }),
    of: (id) => papers.get(id),
    forget: (id) => void papers.delete(id),
  }
}
