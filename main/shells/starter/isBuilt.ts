import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a build gives, and what it is made from; relative to the program's folder. */
const BUILT = ['out/main/electron.js', 'out/main/web.js', 'out/preload/preload.cjs', 'out/renderer/index.html']
const SOURCES = ['src', 'main', 'renderer', 'electron.config.ts', 'package-lock.json']

/** Whether the build is there and no older than its sources. Where there are no sources, a build that is there is the right one. */
export function isBuilt(root: string): boolean {
  const built = BUILT.map((path) => join(root, path))
  if (!built.every((path) => existsSync(path))) return false
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs))
  return SOURCES.every((path) => newest(join(root, path)) <= oldest)
}

/** When a file, or the latest file within a folder, was written; in milliseconds. */
function newest(path: string): number {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))
}
