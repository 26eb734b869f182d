import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './sourceFiles.ts'

/** The path of Electron's runtime where it is on this machine; null where it is not. Never downloads. */
export function electronRuntime(): string | null {
  const folder = join(ROOT, 'node_modules/electron')
  const named = join(folder, 'path.txt')
  if (!existsSync(named)) return null
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), readFileSync(named, 'utf8'))
  return existsSync(path) ? path : null
}
