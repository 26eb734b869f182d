import { useCallback, useRef, useState } from 'react'

/**
 * State that is set at every key, nearly always to what it is already. React remembers each such call until the component is drawn again, which for
 * one that shows nothing is never.
 */
export function useQuietState<T>(first: T): readonly [T, (next: T) => void] {
  const [value, setValue] = useState(first)
  const latest = useRef(first)
  const set = useCallback((next: T) => {
    if (Object.is(next, latest.current)) return
    latest.current = next
    setValue(() => next)
  }, [])
  return [value, set]
}
