import { useEffect, useState } from 'react'
import type { LibraryRow } from '../../../src/library/libraryRow.ts'
import { useLibrary, useServices } from '../../app/deskContext.tsx'

/** Articles that one export takes, at most. */
const MOST = 20_000

/** Every article that the list's search finds: the list itself holds only as many as were scrolled to. Those of the list until the desk has answered. */
export function useFoundRows(): readonly LibraryRow[] {
  const { bridge } = useServices()
  const listed = useLibrary(({ rows }) => rows)
  const more = useLibrary((library) => library.more)
  const query = useLibrary((library) => library.query.trim())
  const [found, setFound] = useState<{ readonly query: string; readonly rows: readonly LibraryRow[] } | null>(null)
  useEffect(() => {
    if (!more) return undefined
    let isLatest = true
    void bridge['library.search']({ query, limit: MOST }).then((answer) => {
      if (isLatest && answer.ok) setFound({ query, rows: answer.value.hits.map(({ row }) => row) })
    })
    return () => {
      isLatest = false
    }
  }, [bridge, more, query])
  return more && found?.query === query ? found.rows : listed
}
