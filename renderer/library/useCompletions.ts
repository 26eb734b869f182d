import { useEffect, useMemo, useState } from 'react'
import type { FieldKey } from '../../src/article/fields.ts'
import { completeQuery, type Completion } from '../../src/library/query/completeQuery.ts'
import { useBridge, useDesk } from '../app/deskContext.tsx'
import { useStageNames } from '../review/useSteps.ts'

/** How a query may go on; the values used before are asked for when it is first looked at. */
export function useCompletions(query: string, isOpen: boolean): readonly Completion[] {
  const bridge = useBridge()
  const names = useStageNames()
  const language = useDesk((state) => state.settings.language)
  const [known, setKnown] = useState<Readonly<Partial<Record<FieldKey, readonly string[]>>>>({})
  useEffect(() => {
    if (!isOpen) return undefined
    let gone = false
    void bridge['library.remembered']({}).then((answer) => {
      // Completions are a help, not the work: where they cannot be had, none are shown.
      if (answer.ok && !gone) setKnown(answer.value.values)
    })
    return () => {
      gone = true
    }
  }, [bridge, isOpen])
  return useMemo(() => completeQuery(query, known, language, names), [query, known, language, names])
}
