import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lists the files of the built renderer once, by the path they are asked for (`/assets/index.js`). What is not listed is not served, so no
 * address can lead out of the folder. Hidden files are left out, and links are not followed.
 */
export function rendererFiles(folder: string): ReadonlyMap<string, string> {
  return new Map(filesWithin(folder, ''))
}

function filesWithin(folder: string, address: string): (readonly [string, string])[] {
  // Not `recursive`: it walks through links to folders.
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) return []
    if (entry.isDirectory()) return filesWithin(path, `${address}/${entry.name}`)
    return entry.isFile() ? [[`${address}/${entry.name}`, path] as const] : []
  })
}
