import { useCallback, useEffect, useState, type RefObject } from 'react'

/** The way from change to change. */
export interface ChangeJumps {
  /** how many places differ */
  readonly count: number
  /** the one that was jumped to, from 1; 0 before the first jump */
  readonly at: number
  readonly next: () => void
  readonly previous: () => void
}

const PLACES = '[data-change]'

/** Finds the changed places within an element and goes from one to the next; F7 and Shift F7 do the same. `shown` is what is drawn there. */
export function useChangeJumps(element: RefObject<HTMLElement | null>, shown: unknown): ChangeJumps {
  const [count, setCount] = useState(0)
  const [at, setAt] = useState(0)
  useEffect(() => {
    setCount(element.current?.querySelectorAll(PLACES).length ?? 0)
    setAt(0)
  }, [element, shown])

  const go = useCallback(
    (step: 1 | -1) => {
      const places = [...(element.current?.querySelectorAll<HTMLElement>(PLACES) ?? [])]
      if (places.length === 0) return
      const current = places.findIndex((place) => place.dataset.change === 'here')
      const next = current < 0 ? (step === 1 ? 0 : places.length - 1) : (current + step + places.length) % places.length
      for (const place of places) place.dataset.change = ''
      const place = places[next] as HTMLElement
      place.dataset.change = 'here'
      place.scrollIntoView({ block: 'center' })
      setAt(next + 1)
    },
    [element],
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
