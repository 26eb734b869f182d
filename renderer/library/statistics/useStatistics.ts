import { useEffect, useState } from 'react'
import type { LibraryStatistics } from '../../../src/contract/answers.ts'
import type { Countable } from '../../../src/library/statistics/countBy.ts'
import { useNotices, useServices } from '../../app/deskContext.tsx'

/** How long changes are waited for before it is counted again, in milliseconds: a library of a hundred thousand is not counted at every key. */
const RESTS = 1000

/** The statistics of what a query finds, kept up with the library; null until the desk has answered. */
export function useStatistics(query: string, by: Countable): LibraryStatistics | null {
  const { bridge } = useServices()
  const showError = useNotices((state) => state.showError)
  const [known, setKnown] = useState<LibraryStatistics | null>(null)
  useEffect(() => {
    let asked = 0
    let rest: ReturnType<typeof setTimeout> | undefined
    async function ask(): Promise<void> {
      const mine = (asked += 1)
      const answer = await bridge['library.statistics']({ query, by })
      if (mine !== asked) return
      if (answer.ok) setKnown(answer.value)
      else showError(answer.error, 'statistics')
    }
    void ask()
    const stop = bridge.on('library.changed', () => {
      clearTimeout(rest)
      rest = setTimeout(() => void ask(), RESTS)
    })
    return () => {
      asked = -1
      clearTimeout(rest)
      stop()
    }
  }, [bridge, query, by, showError])
  // What was counted by something else is not shown under this name.
  return known?.by === by && known.query === query ? known : null
}
