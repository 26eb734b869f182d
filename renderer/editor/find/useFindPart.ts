import { useSyncExternalStore } from 'react'
import type { FindSession } from './findSession.ts'
import type { FindView } from './findView.ts'

/**
 * A part of how a search stands; draws anew only when that part changed, as every place that is gone to changes something.
 * @param pick gives what can be compared by identity
 */
export function useFindPart<Part>(session: FindSession, pick: (view: FindView) => Part): Part {
  return useSyncExternalStore(session.subscribe, () => pick(session.get()))
}
