import { readFileSync, statSync } from 'node:fs'
import { nodeFileSystem, type FileSystem } from './fileSystem.ts'

/** One for all: the stack of an error costs more than the look that it answers. */
const MISSING = Object.assign(new Error('no such file or folder'), { code: 'ENOENT' })

/**
 * The machine's own disk for a thread that has nothing else to do: it waits for a look and for a read, which is many times faster than to be
 * told when they are done.
 */
export const threadFileSystem: FileSystem = {
  ...nodeFileSystem,
  async stat(path) {
    const facts = statSync(path, { throwIfNoEntry: false })
    if (facts === undefined) throw MISSING
    return facts
  },
  readFile: async (path) => readFileSync(path),
}
