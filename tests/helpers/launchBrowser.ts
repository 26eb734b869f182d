import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from './findBrowser.ts'

/** Starts the machine's Chromium for a measurement or a torture, with nothing of its own going on in the background. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  return chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}
