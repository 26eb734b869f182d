import { loadArticle } from '../../../src/article/load.ts'
import { readVersionFileName } from '../../../src/saving/history/versionFileName.ts'
import { readPacked, unpackVersion } from '../history/packVersion.ts'
import type { VersionReader } from './versionReader.ts'

/** A file's bytes as a save found them before it wrote over them. */
const keptCopies: VersionReader = {
  matches: (name) => /^(?:replaced|before-repair)-\d{8}T\d{9}Z\.json$/.test(name),
  read: async (bytes) => (loadArticle(new TextDecoder().decode(bytes)).ok ? bytes : null),
  asItWas: true,
}

/** What an explicit save, an export, a restore kept: compressed, with a checksum of its own. */
const versions: VersionReader = {
  matches: (name) => readVersionFileName(name)?.copy === false,
  async read(bytes) {
    const packed = readPacked(bytes)
    return packed === null ? null : unpackVersion(packed)
  },
  asItWas: false,
}

/** Every kind of version file that is known; a file of no kind is noted, and left alone. */
export const VERSION_READERS: readonly VersionReader[] = [keptCopies, versions]
