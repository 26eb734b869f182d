import { useMemo } from 'react'
import { completeQuery, type Completion } from '../../src/library/query/completeQuery.ts'
import { useDesk } from '../app/deskContext.tsx'
import { useStageNames } from '../review/useSteps.ts'
import { useKnownValues } from './useKnownValues.ts'

/** How a query may go on; the values used before are asked for when it is first looked at. */
export function useCompletions(query: string, isOpen: boolean): readonly Completion[] {
  const names = useStageNames()
  const language = useDesk((state) => state.settings.language)
  const known = useKnownValues(isOpen)
  return useMemo(() => completeQuery(query, known, language, names), [query, known, language, names])
}
