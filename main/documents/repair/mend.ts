import type { DeskError } from '../../../src/base/deskError.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import type { VersionReader } from '../verify/versionReader.ts'

/** What was done, or would be, about a finding. */
export interface Mend {
  /** `setAside`: moved out of the way; `restored`: its bytes come from a copy; `cut`: shortened to what is whole; `rebuilt`: made anew */
  readonly mend: 'setAside' | 'restored' | 'cut' | 'rebuilt'
  /** from the library's folder, with `/` between the parts */
  readonly path: string
  /** where the original is kept; null where there was none */
  readonly keptAt: string | null
  /** the copy that its bytes come from */
  readonly from?: string
}

/** What mending works with. */
export interface Mending {
  readonly fs: FileSystem
  /** real path of the library's folder */
  readonly library: string
  /** the time of this repair */
  readonly now: Date
  readonly readers: readonly VersionReader[]
  /** nothing is written: only what would be is told */
  readonly dryRun: boolean
}

/** Mends what was found at a path from the library's folder; null where nothing safe can be done about it. */
export type Mender = (mending: Mending, path: string) => Promise<Mend | null>

/** A mend that could not be done; what was done before it stands. */
export interface FailedMend {
  readonly path: string
  readonly error: DeskError
}
