import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The path of Electron's runtime as its package knows it; null where it is not on this machine. Never downloads.
 * @param root the program's folder
 * @param env as `process.env`; `ELECTRON_OVERRIDE_DIST_PATH` names another folder, as for the package itself
 */
export function electronPath(root: string, env: Readonly<Partial<Record<string, string>>>): string | null {
  const folder = join(root, 'node_modules/electron')
  const named = join(folder, 'path.txt')
  if (!existsSync(named)) return null
  const path = join(env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), readFileSync(named, 'utf8').trim())
  return existsSync(path) ? path : null
}
