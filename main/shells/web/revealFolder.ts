import { spawn } from 'node:child_process'

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer.exe' }

/**
 * Shows a folder in the system's file manager.
 * @param folder absolute path
 * @param opener the system's program for it
 * @throws where there is no such program
 */
export async function revealFolder(
  folder: string,
  opener: string = OPENERS[process.platform] ?? 'xdg-open',
): Promise<void> {
  const child = spawn(opener, [folder], { stdio: 'ignore', detached: true })
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', reject)
  })
  child.unref()
}
