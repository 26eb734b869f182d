import type { FileSystem } from '../../files/fileSystem.ts'

/** Where the start of a process stands in its line in `/proc`, counted behind its name (which may hold anything). */
const START_FIELD = 19

/** When a process began, in ticks since the system did; '' where there is no such process, or the system does not tell. */
export async function processStart(fs: FileSystem, process: number): Promise<string> {
  try {
    const line = new TextDecoder().decode(await fs.readFile(`/proc/${process}/stat`))
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[START_FIELD] ?? ''
  } catch {
    return ''
  }
}
