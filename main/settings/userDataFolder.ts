import { posix, win32 } from 'node:path'

/** The machine, told by the caller. */
export interface UserPlace {
  /** as `process.platform` */
  readonly platform: NodeJS.Platform
  /** as `process.env` */
  readonly env: Readonly<Partial<Record<string, string>>>
  /** the user's home folder */
  readonly home: string
}

/**
 * The folder of settings, logs and everything that can be deleted at any time: where each system keeps such things (on Linux by the XDG
 * Base Directory Specification, which says that a relative path is to be ignored). `QINGYANG_USER_DATA` overrides it.
 */
export function userDataFolder({ platform, env, home }: UserPlace): string {
  if (env.QINGYANG_USER_DATA) return env.QINGYANG_USER_DATA
  if (platform === 'win32') return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'qingyang')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'qingyang')
  const configured = env.XDG_CONFIG_HOME
  return posix.join(configured?.startsWith('/') ? configured : posix.join(home, '.config'), 'qingyang')
}
