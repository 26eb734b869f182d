import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything below a folder, path by path with each file's bytes (as latin1 text), so that two moments can be compared. */
export function folderContents(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name)
    const kind = entry.isDirectory() ? '<folder>' : entry.isFile() ? readFileSync(path, 'latin1') : '<other>'
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), kind] as const
  })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
