import { useEffect, useState } from 'react'
import type { ListedField } from '../../../src/library/lists/houseLists.ts'
import type { ListUse } from '../../../src/library/lists/listUse.ts'
import { useNotices, useServices } from '../../app/deskContext.tsx'
import { onLibraryChanged } from '../../bridge/onLibraryChanged.ts'
import { useLists } from './useLists.ts'

const NOTHING: ListUse = { listed: [], others: [], more: 0 }

/** How a list is used, kept up with the library; null until the desk has answered. */
export function useListUse(list: ListedField): ListUse | null {
  const { bridge } = useServices()
  const showError = useNotices((state) => state.showError)
  const entries = useLists()[list]
  const [use, setUse] = useState<ListUse | null>(null)
  useEffect(() => {
    let asked = 0
    async function ask(): Promise<void> {
      const mine = (asked += 1)
      const answer = await bridge['lists.used']({ list })
      if (mine !== asked) return
      if (!answer.ok) showError(answer.error, 'lists')
      setUse((before) => (answer.ok ? answer.value : (before ?? NOTHING)))
    }
    void ask()
    const stop = onLibraryChanged(bridge, () => void ask())
    return () => {
      asked = -1
      stop()
    }
  }, [bridge, list, entries, showError])
  return use
}
