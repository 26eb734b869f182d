import { useEffect, useState } from 'react'

/** True once `on` has held for `ms` milliseconds; false again with it. What passes sooner is not worth a flicker. */
export function useLasting(on: boolean, ms: number): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!on) return
    const timer = setTimeout(() => setLasts(true), ms)
    return () => {
      clearTimeout(timer)
      setLasts(false)
    }
  }, [on, ms])
  return on && lasts
}
