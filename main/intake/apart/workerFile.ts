import { join } from 'node:path'
import { programFile } from '../../files/programFile.ts'

/** The path of the thread's program: beside this file as a source, one of the built entries else. */
export function workerFile(): string {
  return import.meta.url.endsWith('.ts')
    ? join(import.meta.dirname, 'intakeWorker.ts')
    : programFile(import.meta.dirname, 'out/main/intakeWorker.js')
}
