import type { UnsentFiles } from '../documents/unsent/unsentFiles.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import type { GrantedPaths } from '../files/grantedPaths.ts'
import type { DeskOptions } from './desk.ts'
import type { EventHub } from './eventHub.ts'
import type { FindingsKeeper } from './findingsKeeper.ts'
import type { LibraryRoom } from './libraryRoom.ts'

/** The services that the handlers share. */
export interface DeskParts {
  readonly options: DeskOptions
  readonly fs: FileSystem
  readonly granted: GrantedPaths
  readonly events: EventHub
  readonly room: LibraryRoom
  readonly findings: FindingsKeeper
  readonly unsent: UnsentFiles
}
