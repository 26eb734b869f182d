import { useCallback, useEffect, useLayoutEffect, useState } from 'react'

/** The way from change to change. */
export interface ChangeJumps {
  /** how many places differ; null until they are counted */
  readonly count: number | null
  /** the one that was jumped to, from 1; 0 before the first jump */
  readonly at: number
  readonly next: () => void
  readonly previous: () => void
}

const PLACES = '[data-change]'

/** Finds the changed places within an element and goes from one to the next; F7 and Shift F7 do the same. */
export function useChangeJumps(root: HTMLElement | null): ChangeJumps {
  const [count, setCount] = useState<number | null>(null)
  const [at, setAt] = useState(0)
  useLayoutEffect(() => {
    // What is drawn is the measure: it is counted once it stands, and before it is seen.
    queueMicrotask(() => setCount(root?.querySelectorAll(PLACES).length ?? null))
  }, [root])

  const go = useCallback(
    (step: 1 | -1) => {
      const places = [...(root?.querySelectorAll<HTMLElement>(PLACES) ?? [])]
      if (places.length === 0) return
      const current = places.findIndex((place) => place.dataset.change === 'here')
      const next = current < 0 ? (step === 1 ? 0 : places.length - 1) : (current + step + places.length) % places.length
      for (const place of places) place.dataset.change = ''
      const place = places[next] as HTMLElement
      place.dataset.change = 'here'
      place.scrollIntoView({ block: 'center' })
      setAt(next + 1)
    },
    [root],
  )
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'F7') return
      event.preventDefault()
      go(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [go])
  return { count, at, next: useCallback(() => go(1), [go]), previous: useCallback(() => go(-1), [go]) }
}
