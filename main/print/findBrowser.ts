import { posix, win32 } from 'node:path'

/** What the search looks at: the machine, told by the caller. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Partial<Record<string, string>>>
  /** Whether a path is a program that may be run. */
  readonly runs: (path: string) => boolean
}

const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of an installed Chrome, Chromium or Edge; null where there is none. */
export function findBrowser({ platform, env, runs }: Machine): string | null {
  return places(platform, env).find(runs) ?? null
}

function places(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'darwin') {
    return ['/Applications', posix.join(env.HOME ?? '/', 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => posix.join(folder, app)),
    )
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder === undefined ? [] : WINDOWS_PROGRAMS.map((program) => win32.join(folder, program)),
    )
  }
  // A relative entry of the PATH would run whatever lies in the working folder.
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'))
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}
