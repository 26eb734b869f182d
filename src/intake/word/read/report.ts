import type { Bilingual } from '../../../base/language.ts'
import type { Loss, LossKind } from '../../../article/loss.ts'
import type { Dropped } from '../../manuscript.ts'

/** Collects what an import has to tell. */
export interface Report {
  readonly dropped: readonly Dropped[]
  readonly losses: readonly Loss[]
  /** @param number the paragraph it stood in, 1-based */
  drop(what: string, number: number, why: Bilingual): void
  /** @param where the paragraph, 1-based, or a part of the file */
  lose(kind: LossKind, where: number | string, what: string): void
}

const MOST = 300
const LONGEST = 200

/** An empty report. It holds at most 300 pieces of each kind, each of at most 200 characters. */
export function newReport(): Report {
  const dropped: Dropped[] = []
  const losses: Loss[] = []
  return {
    dropped,
    losses,
    drop(what, line, why) {
      const text = what.trim()
      if (text !== '' && dropped.length < MOST) dropped.push({ what: shortened(text), line: Math.max(1, line), why })
    },
    lose(kind, where, what) {
      if (losses.length < MOST) losses.push({ kind, where: String(where), what: shortened(what.trim()) })
    },
  }
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
