import { join } from 'node:path'
import { programFile } from '../files/programFile.ts'

/**
 * The path of a thread's program: among the sources as one of them, one of the built entries else.
 * @param folder where its source lies (`import.meta.dirname` of the file beside it)
 * @param name without its ending
 */
export function programPath(folder: string, name: string): string {
  return import.meta.url.endsWith('.ts') ? join(folder, `${name}.ts`) : programFile(folder, `out/main/${name}.js`)
}
