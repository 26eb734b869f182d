import { accessSync, constants } from 'node:fs'
import { findBrowser } from './findBrowser.ts'

/** The path of this machine's own Chrome, Chromium or Edge; null where there is none. */
export function installedBrowser(): string | null {
  const { platform, env } = process
  return findBrowser({ platform, env, runs })
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
