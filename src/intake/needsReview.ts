import type { LossKind } from '../article/loss.ts'
import type { Manuscript } from './manuscript.ts'

/** What is told beside the paper and asks for no decision: a picture of which a text page gives the name alone, a character that was kept. */
const CALM: ReadonlySet<LossKind> = new Set(['missingBytes', 'privateUse'])

/** Whether a person should look at a manuscript before an article is made of it: a field was guessed, or something of it was lost. */
export function needsReview({ found, losses }: Pick<Manuscript, 'found' | 'losses'>): boolean {
  return (
    Object.values(found).some(({ confidence }) => confidence === 'guess') || losses.some(({ kind }) => !CALM.has(kind))
  )
}
