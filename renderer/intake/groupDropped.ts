import type { Language } from '../../src/base/language.ts'
import { LOSS_LABELS, type Loss } from '../../src/article/loss.ts'
import type { Dropped } from '../../src/intake/manuscript.ts'
import { placeName } from './placeName.ts'

/** Pieces of a manuscript with the same reason. */
export interface PieceGroup {
  readonly why: string
  readonly pieces: readonly {
    readonly where: string
    readonly what: string
    /** 1-based line of the manuscript; null where the place is another */
    readonly line: number | null
  }[]
}

/**
 * What was left out, grouped by reason in the order of the manuscript.
 * @param lineName puts a 1-based line number into words
 */
export function groupDropped(
  dropped: readonly Dropped[],
  language: Language,
  lineName: (line: number) => string,
): readonly PieceGroup[] {
  return group(dropped, ({ why, line, what }) => [why[language], { where: lineName(line), what, line }])
}

/** What did not come over whole, grouped by kind; its place is named as people call it. */
export function groupLosses(
  losses: readonly Loss[],
  language: Language,
  lineName: (line: number) => string,
): readonly PieceGroup[] {
  return group(losses, ({ kind, where, what }) => [
    LOSS_LABELS[kind][language],
    { where: placeName(where, language, lineName), what, line: /^\d+$/.test(where) ? Number(where) : null },
  ])
}

function group<T>(
  items: readonly T[],
  read: (item: T) => readonly [string, PieceGroup['pieces'][number]],
): readonly PieceGroup[] {
  const groups = new Map<string, PieceGroup['pieces'][number][]>()
  for (const item of items) {
    const [why, piece] = read(item)
    const pieces = groups.get(why) ?? []
    pieces.push(piece)
    groups.set(why, pieces)
  }
  return [...groups].map(([why, pieces]) => ({ why, pieces }))
}
