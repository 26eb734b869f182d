import type { PersonMove } from '../../src/review/allowedMoves.ts'
import { describeError } from '../app/describeError.ts'
import type { DeskServices } from '../app/deskServices.ts'

/** What the form says. */
export interface GivenDecision {
  readonly move: PersonMove
  readonly who: string
  readonly role: string
  readonly opinion: string
}

/** Saves the open article, then takes a decision on it. False where it was not taken; the person has been told why. */
export async function decideHere(
  { bridge, article, desk, notices }: DeskServices,
  given: GivenDecision,
): Promise<boolean> {
  const { session, actions } = article.getState()
  if (session === null || !(await actions.makeSafe())) return false
  const answer = await bridge['review.decide']({ id: session.id, ...given })
  if (answer.ok && answer.value.warning === undefined) return true
  const error = answer.ok ? answer.value.warning : answer.error
  if (error !== undefined) {
    notices.getState().show({ tone: 'warning', ...describeError(error, desk.getState().settings.language) })
  }
  return answer.ok
}
