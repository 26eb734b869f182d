import type { VersionRow } from '../../src/contract/answers.ts'
import type { ExportRecord } from '../../src/publish/record/exportRecord.ts'

/** The version that an export left as, in the form that a comparison begins with; null where none was kept. */
export function versionOfRecord({ at, who, version }: ExportRecord): VersionRow | null {
  if (version === null) return null
  return { version, at, who, why: 'export', characters: null, name: '', bytes: 0, damaged: false }
}
