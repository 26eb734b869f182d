import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * Lists the files of the built renderer once, by the path they are asked for (`/assets/index.js`). What is not listed is not served, so no
 * address can lead out of the folder. Hidden files and links are left out.
 */
export function rendererFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path] as const)
      .filter(([address]) => !address.includes('/.')),
  )
}
