import { basename, dirname, join, resolve } from 'node:path'
import type { FileSystem } from './fileSystem.ts'
import { followLinks } from './followLinks.ts'
import { createKeyedQueue } from './keyedQueue.ts'

/** Runs what reads and writes one file so that no two such jobs overlap, whatever way the path is spelled. */
export interface PathQueue {
  run<T>(path: string, job: () => Promise<T>): Promise<T>
}

/** Makes an empty queue. Jobs of one spelling keep their order; the real path keeps jobs of different spellings apart. */
export function createPathQueue(fs: FileSystem): PathQueue {
  const bySpelling = createKeyedQueue()
  const byFile = createKeyedQueue()
  return {
    run: (path, job) => bySpelling.run(resolve(path), async () => byFile.run(await realKey(fs, path), job)),
  }
}

/** The real path; for a file not there yet, that of its folder and its name. What cannot be found out is the path as spelled. */
async function realKey(fs: FileSystem, path: string): Promise<string> {
  try {
    const file = await followLinks(fs, path)
    return join(await fs.realpath(dirname(file)), basename(file))
  } catch {
    return resolve(path)
  }
}
