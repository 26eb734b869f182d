import { useEffect, useState } from 'react'
import { useServices } from '../../app/deskContext.tsx'

/** How long the query rests before it is counted, in milliseconds. */
const REST = 180

/** How many articles a query finds, now and after each change of the library; null while that is not known. */
export function useQueryCount(query: string): number | null {
  const { bridge } = useServices()
  const [found, setFound] = useState<{ readonly query: string; readonly count: number | null }>({ query, count: null })
  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout>
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        void bridge['library.counts']({ queries: [query] }).then((answer) => {
          // The number is a help beside the list: where it cannot be had, none is shown.
          if (isCurrent) setFound({ query, count: answer.ok ? (answer.value.counts[0] ?? null) : null })
        })
      }, REST)
    }
    soon()
    const stop = bridge.on('library.changed', soon)
    return () => {
      isCurrent = false
      clearTimeout(timer)
      stop()
    }
  }, [bridge, query])
  return found.query === query ? found.count : null
}
