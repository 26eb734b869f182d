import { useEffect, useState } from 'react'
import type { KnownValues } from '../../src/library/query/queryValues.ts'
import { useBridge } from '../app/deskContext.tsx'

/** The values that articles of the library had before, by field; asked for when they are first wanted. */
export function useKnownValues(isWanted: boolean): KnownValues {
  const bridge = useBridge()
  const [known, setKnown] = useState<KnownValues>({})
  useEffect(() => {
    if (!isWanted) return undefined
    let gone = false
    void bridge['library.remembered']({}).then((answer) => {
      // Completions are a help, not the work: where they cannot be had, none are shown.
      if (answer.ok && !gone) setKnown(answer.value.values)
    })
    return () => {
      gone = true
    }
  }, [bridge, isWanted])
  return known
}
