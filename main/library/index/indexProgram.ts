import { join } from 'node:path'
import { programFile } from '../../files/programFile.ts'

/** The path of the program of an index's threads: beside this file as a source, one of the built entries else. */
export function indexProgram(): string {
  return import.meta.url.endsWith('.ts')
    ? join(import.meta.dirname, 'indexWorker.ts')
    : programFile(import.meta.dirname, 'out/main/indexWorker.js')
}
