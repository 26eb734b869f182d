import type { Bilingual } from '../../base/language.ts'
import type { Target } from '../profile.ts'

/** A file as it left. */
export interface ExportedFile {
  /** in the output folder */
  readonly path: string
  /** in bytes */
  readonly size: number
  /** hex SHA-256 of its bytes */
  readonly sha256: string
}

/** What stopped an export and was overridden, and why. */
export interface ExportOverride {
  readonly reason: string
  readonly passed: readonly Bilingual[]
}

/** That an article left: when, by whom, how, and as what. */
export interface ExportRecord {
  /** milliseconds since 1970 */
  readonly at: number
  /** the person, as the settings called them; '' where not said. A record, not a proof of identity. */
  readonly who: string
  /** the profile's code name, and what it was called then */
  readonly profile: string
  readonly label: Bilingual
  readonly target: Target
  /** the article's title as it left */
  readonly title: string
  /** what the version that left is called by in the article's history; null where none could be kept */
  readonly version: string | null
  readonly files: readonly ExportedFile[]
  readonly override?: ExportOverride
}
