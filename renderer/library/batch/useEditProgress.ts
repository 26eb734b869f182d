import { useEffect, useState } from 'react'
import { useBridge } from '../../app/deskContext.tsx'

/**
 * How many articles of the batch that runs are done; 0 while none runs. Heard where it is shown and nowhere above: a dialog that is drawn anew with
 * every word of it takes frames from the window.
 */
export function useEditProgress(isRunning: boolean): number {
  const bridge = useBridge()
  const [done, setDone] = useState(0)
  useEffect(() => {
    if (!isRunning) return undefined
    const stop = bridge.on('edits.progress', (progress) => setDone(progress.done))
    return () => {
      stop()
      setDone(0)
    }
  }, [bridge, isRunning])
  return done
}
