import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../../src/base/language.ts'
import { exists } from '../files/exists.ts'
import type { FileSystem } from '../files/fileSystem.ts'

const NAMES: Readonly<Record<Language, string>> = { zh: '清样稿库', en: 'Qingyang Library' }

/** A folder that is not there yet, in which a first library could lie: among the user's documents, where there is a folder for them. */
export async function suggestLibrary(fs: FileSystem, language: Language, home = homedir()): Promise<string> {
  const documents = join(home, 'Documents')
  const place = (await isFolder(fs, documents)) ? documents : home
  const name = join(place, NAMES[language])
  for (let n = 1; n < 100; n += 1) {
    const folder = n === 1 ? name : `${name} ${n}`
    if (!(await exists(fs, folder).catch(() => false))) return folder
  }
  return name
}

async function isFolder(fs: FileSystem, path: string): Promise<boolean> {
  try {
    return (await fs.stat(path)).isDirectory()
  } catch {
    return false
  }
}
