import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the program lies, whether it runs from its sources or from its build. */
export interface ProgramFolder {
  /** holds package.json */
  readonly root: string
  /** holds the built renderer, preload and main program */
  readonly out: string
}

/**
 * Finds the program's folder: the nearest one upwards that holds a package.json.
 * @param from the folder of the file that asks (`import.meta.dirname`)
 */
export function programFolder(from: string): ProgramFolder {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return { root: folder, out: join(folder, 'out') }
    if (dirname(folder) === folder) throw new Error(`no package.json above ${from}`)
  }
}
