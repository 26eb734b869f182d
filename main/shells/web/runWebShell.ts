import { translate } from '../../../src/base/messages/translate.ts'
import { bothLanguages } from '../bothLanguages.ts'
import { tellWhy, type Why } from '../why.ts'
import type { WebShell } from './startWebShell.ts'
import type { WindowWatch } from './watchWindows.ts'

/** What running the web shell needs. */
export interface RunWebShellOptions {
  readonly shell: WebShell
  readonly watch: WindowWatch
  /** why the desk does not open in Electron */
  readonly why: Why
  /** why no browser can be opened here; null where one can */
  readonly whyNoBrowser: Why | null
  /** Opens a browser at the address; false where it does not start. */
  readonly open: (address: string) => Promise<boolean>
  /** Tells the terminal one line. */
  readonly print: (line: string) => void
  /** milliseconds to wait for a browser's window, and after the last one closed */
  readonly patience: number
  readonly linger: number
}

/**
 * Opens the desk in a browser, or tells its address where that cannot be, in one line that says which and why. The address is told only then:
 * it is a key.
 * @returns when the windows of a browser opened here have been closed; never, where the address was told
 */
export async function runWebShell(options: RunWebShellOptions): Promise<void> {
  const { shell, watch, why, whyNoBrowser, open, print, patience, linger } = options
  const opened = whyNoBrowser === null && (await open(shell.address)) && (await watch.connected(patience))
  const whys = opened ? [why] : [why, whyNoBrowser ?? 'browserFailed']
  const key = opened ? 'menu.start.browser' : 'menu.start.address'
  const line = bothLanguages((language) => translate(language, key, { why: tellWhy(language, whys) }))
  print(opened ? line : `${line}: ${shell.address}`)
  if (opened) return watch.deserted(linger)
  return new Promise(() => undefined)
}
