import type { BrowserWindow } from 'electron'

/** What the guard of a window's closing needs to know and do. */
export interface GuardCloseOptions {
  /** Whether a page is there that could answer. */
  readonly isAlive: () => boolean
  /** Asks the page to make everything safe and answer. */
  readonly ask: () => void
  /** Asks the person, in a dialog of the system, whether to close a window that does not answer. */
  readonly askPerson: () => Promise<boolean>
  /** Hears that the window stays. */
  readonly onStay: () => void
  /** the present, in milliseconds */
  readonly now: () => number
}

/** How long a page may take before closing again asks the person, in milliseconds. */
const PATIENCE = 5000

/**
 * Lets a window go only when its page says that everything is safe. A page that is gone or was never there holds up nothing; one that does
 * not answer is closed only if the person says so.
 * @returns takes the page's answer
 */
export function guardClose(window: BrowserWindow, options: GuardCloseOptions): (close: boolean) => void {
  const { isAlive, ask, askPerson, onStay, now } = options
  let safe = false
  let stuck = false
  let askedAt: number | null = null
  let personAsked = false

  async function decide(): Promise<void> {
    personAsked = true
    const force = await askPerson()
    personAsked = false
    if (window.isDestroyed()) return
    if (force) window.destroy()
    else onStay()
  }

  window.on('unresponsive', () => (stuck = true))
  window.on('responsive', () => (stuck = false))
  // A page's own beforeunload is for browsers; here this guard alone decides.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault())
  window.on('close', (event) => {
    if (safe || !isAlive()) return
    event.preventDefault()
    if (personAsked) return
    if (stuck || (askedAt !== null && now() - askedAt >= PATIENCE)) return void decide()
    askedAt ??= now()
    ask()
  })

  return (close) => {
    if (askedAt === null || window.isDestroyed()) return
    askedAt = null
    if (!close) return onStay()
    safe = true
    window.close()
  }
}
