import { relative, sep } from 'node:path'
import { errnoOf } from '../../files/errnoOf.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { FINDING_LEVELS, type FindingKind, type FindingLevel } from './findingLevels.ts'
import type { VersionReader } from './versionReader.ts'

/** Something found at a place of a library. */
export interface Finding {
  readonly kind: FindingKind
  readonly level: FindingLevel
  /** from the library's folder, with `/` between the parts */
  readonly path: string
  /** an errno, a count, what was expected: for those who look closer */
  readonly detail?: string
}

/** How much was looked at. */
export type Checked = Record<'articles' | 'binned' | 'assets' | 'journals' | 'versions', number>

/** A look through a library: what every check works with, and where it tells what it found. Nothing is changed by looking. */
export interface Inspection {
  readonly fs: FileSystem
  /** real path of the library's folder */
  readonly library: string
  /** milliseconds since 1970 */
  readonly now: number
  /** the kinds of version files that can be read */
  readonly readers: readonly VersionReader[]
  readonly findings: Finding[]
  readonly checked: Checked
  /** @param path absolute */
  found(kind: FindingKind, path: string, detail?: string): void
  /** Does a check and gives what it gives; what the file system throws is a finding of its own at the path, and null is given. */
  attempt<T>(path: string, check: () => Promise<T>): Promise<T | null>
}

/** Begins a look through a library. */
export function createInspection(
  fs: FileSystem,
  library: string,
  now: number,
  readers: readonly VersionReader[],
): Inspection {
  const findings: Finding[] = []
  const found: Inspection['found'] = (kind, path, detail) =>
    void findings.push({
      kind,
      level: FINDING_LEVELS[kind],
      path: relative(library, path).split(sep).join('/'),
      ...(detail === undefined ? {} : { detail }),
    })
  return {
    fs,
    library,
    now,
    readers,
    findings,
    checked: { articles: 0, binned: 0, assets: 0, journals: 0, versions: 0 },
    found,
    async attempt(path, check) {
      try {
        return await check()
      } catch (cause) {
        found('unreadable', path, errnoOf(cause) || String(cause))
        return null
      }
    },
  }
}
