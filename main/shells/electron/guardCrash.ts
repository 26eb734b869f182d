import type { WebContents } from 'electron'

/** What to do about a page that ended unexpectedly. */
export interface GuardCrashOptions {
  /** Hears of each crash before anything is done; `reason` is Electron's word for it. */
  readonly onGone: (reason: string) => void
  /** Asks the person, in a dialog of the system, whether to load the page again. */
  readonly askPerson: () => Promise<boolean>
  readonly close: () => void
  /** the present, in milliseconds */
  readonly now: () => number
}

/** So many crashes within so many milliseconds are no accident. */
const MOST = 3
const WITHIN = 60_000

/** Loads a crashed page again by itself; the desk and what it holds live on. A page that crashes again and again is the person's decision. */
export function guardCrash(contents: WebContents, { onGone, askPerson, close, now }: GuardCrashOptions): void {
  let crashes: number[] = []
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    onGone(reason)
    crashes = [...crashes.filter((at) => now() - at < WITHIN), now()]
    if (crashes.length < MOST) return contents.reload()
    crashes = []
    void askPerson().then((again) => {
      if (contents.isDestroyed()) return
      if (again) contents.reload()
      else close()
    })
  })
}
