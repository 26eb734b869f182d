import type { Clock } from '../../../src/base/clock.ts'
import type { Language } from '../../../src/base/language.ts'
import type { FileSystem } from '../../files/fileSystem.ts'

/** What a command works with: where its words go, in which language, and the disk. */
export interface Terminal {
  readonly language: Language
  readonly fs: FileSystem
  readonly clock: Clock
  /** Writes to standard output, as it is. */
  out(text: string): void
  /** Writes to standard error, as it is. */
  error(text: string): void
}
