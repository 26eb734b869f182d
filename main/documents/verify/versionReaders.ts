import { loadArticle } from '../../../src/article/load.ts'
import type { VersionReader } from './versionReader.ts'

/** A file's bytes as a save found them before it wrote over them. */
const keptCopies: VersionReader = {
  matches: (name) => /^(?:replaced|before-repair)-\d{8}T\d{9}Z\.json$/.test(name),
  read: async (bytes) => (loadArticle(new TextDecoder().decode(bytes)).ok ? bytes : null),
  asItWas: true,
}

/** Every kind of version file that is known; a file of no kind is noted, and left alone. */
export const VERSION_READERS: readonly VersionReader[] = [keptCopies]
