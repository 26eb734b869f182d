import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The path of a file that is shipped with the program, whether it runs from its sources or from its build.
 * @param from the folder of the file that asks (`import.meta.dirname`)
 * @param name path within the program's folder
 * @throws where no folder upwards holds it
 */
export function programFile(from: string, name: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return join(folder, name)
    if (dirname(folder) === folder) throw new Error(`no ${name} above ${from}`)
  }
}
