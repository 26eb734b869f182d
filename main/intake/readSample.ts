import { programFile } from '../files/programFile.ts'
import type { FileSystem } from '../files/fileSystem.ts'

const NAME = 'cssn-2016-05-19.txt'

/** The reference article that is shipped with the program: its name and its bytes. */
export async function readSample(fs: FileSystem): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await fs.readFile(programFile(import.meta.dirname, `main/library/sample/${NAME}`))
  // A Buffer may be a window on shared memory; what crosses to a window is the bytes alone.
  return { name: NAME, bytes: new Uint8Array(bytes) }
}
