import { randomBytes } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import { isMissing } from './errnoOf.ts'
import type { FileSystem } from './fileSystem.ts'

/** The folders a person chose. A window holds a random word for each, never a path it could make up. */
export interface GrantedPaths {
  /** Grants a folder, which need not be there yet; gives its word and its absolute real path. */
  grant(folder: string): Promise<{ readonly grant: string; readonly path: string }>
  /** The folder of a word; null where it was never given out. */
  pathOf(grant: string): string | null
}

/** Makes an empty list of grants; it lives as long as the desk. */
export function createGrantedPaths(fs: FileSystem): GrantedPaths {
  const folders = new Map<string, string>()
  return {
    async grant(folder) {
      const path = await realFolder(fs, resolve(folder))
      for (const [grant, known] of folders) if (known === path) return { grant, path }
      const grant = randomBytes(16).toString('base64url')
      folders.set(grant, path)
      return { grant, path }
    },
    pathOf: (grant) => folders.get(grant) ?? null,
  }
}

async function realFolder(fs: FileSystem, path: string): Promise<string> {
  try {
    return await fs.realpath(path)
  } catch (cause) {
    if (!isMissing(cause) || dirname(path) === path) throw cause
    return join(await realFolder(fs, dirname(path)), basename(path))
  }
}
