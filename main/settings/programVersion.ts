import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The program's version as its package.json tells it, e.g. `0.1.0`. */
export function programVersion(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const version = (manifest as { version?: unknown }).version
  return typeof version === 'string' ? version : '0.0.0'
}
