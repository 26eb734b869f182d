import { join } from 'node:path'
import { programFile } from '../../files/programFile.ts'

/** The path of a thread's program: among the sources as one of them, one of the built entries else. */
export function programPath(room: 'pictures' | 'templates', name: string): string {
  return import.meta.url.endsWith('.ts')
    ? join(import.meta.dirname, '..', room, `${name}.ts`)
    : programFile(import.meta.dirname, `out/main/${name}.js`)
}
