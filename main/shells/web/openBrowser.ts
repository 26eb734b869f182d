import { spawn } from 'node:child_process'

/** How the window is opened. */
export interface OpenBrowserOptions {
  /** path of a Chrome, Chromium or Edge */
  readonly browser: string
  /** the address with its one-time token */
  readonly address: string
  /** a profile of our own: no extension reads the desk, and no cookie of ours meets another site */
  readonly profile: string
}

/**
 * Opens the desk in a window of its own in an installed browser. The browser keeps its sandbox, and asks nothing of the network by itself.
 * @returns whether the browser started; it may still end at once, so that a window must be seen to connect
 */
export async function openBrowser({ browser, address, profile }: OpenBrowserOptions): Promise<boolean> {
  const child = spawn(
    browser,
    [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    { stdio: 'ignore', detached: true },
  )
  child.unref()
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true))
    child.once('error', () => resolve(false))
  })
}
