import type { Transaction } from '@tiptap/pm/state'

/** Places one came from, the latest last, and those one went back from. */
export interface Jumps {
  readonly back: readonly number[]
  readonly forward: readonly number[]
}

export const NO_JUMPS: Jumps = { back: [], forward: [] }

/** In positions: a nearer move is no jump. About a screen of text. */
const FAR = 600
/** Places kept. */
const KEPT = 50

/**
 * The places after a transaction: they move along with the text, and the one before a jump is added.
 * @param from where the cursor was
 * @param went the transaction goes back or forward itself
 */
export function nextJumps(
  jumps: Jumps,
  {
    mapping,
    docChanged,
    selectionSet,
    selection,
  }: Pick<Transaction, 'mapping' | 'docChanged' | 'selectionSet' | 'selection'>,
  from: number,
  went?: 'back' | 'forward',
): Jumps {
  if (went === 'back') return { back: jumps.back.slice(0, -1), forward: [...jumps.forward, from] }
  if (went === 'forward') return { back: [...jumps.back, from], forward: jumps.forward.slice(0, -1) }
  if (docChanged) {
    if (jumps.back.length + jumps.forward.length === 0) return jumps
    const moved = (places: readonly number[]) => places.map((place) => mapping.map(place))
    return { back: moved(jumps.back), forward: moved(jumps.forward) }
  }
  if (!selectionSet || Math.abs(selection.head - from) < FAR) return jumps
  return { back: [...jumps.back, from].slice(-KEPT), forward: [] }
}
