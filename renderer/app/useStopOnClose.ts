import { useState } from 'react'
import { useView } from './deskContext.tsx'

/** What a dialog closes with while something in it runs. */
export interface StopOnClose {
  readonly isBusy: boolean
  /** closes the dialog; while something runs it stops that instead, and what became of it is read first */
  readonly close: () => void
  /** told what stops the work while it runs, null when none does */
  readonly onBusy: (stop: (() => void) | null) => void
}

/** Closing of a dialog that may be at work. */
export function useStopOnClose(): StopOnClose {
  const showDialog = useView((view) => view.showDialog)
  const [busy, setBusy] = useState<{ readonly stop: () => void } | null>(null)
  return {
    isBusy: busy !== null,
    close: () => {
      if (busy === null) showDialog(null)
      else busy.stop()
    },
    onBusy: (stop) => setBusy(stop === null ? null : { stop }),
  }
}
