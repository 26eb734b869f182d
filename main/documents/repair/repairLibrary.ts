import { join } from 'node:path'
import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import type { FileSystem } from '../../files/fileSystem.ts'
import { storageError } from '../../files/storageError.ts'
import type { FindingKind } from '../verify/findingLevels.ts'
import type { Finding } from '../verify/inspection.ts'
import type { VersionReader } from '../verify/versionReader.ts'
import { VERSION_READERS } from '../verify/versionReaders.ts'
import { verifyLibrary } from '../verify/verifyLibrary.ts'
import { cutTail } from './cutTail.ts'
import type { FailedMend, Mend, Mender } from './mend.ts'
import { rebuildLibraryFile } from './rebuildLibraryFile.ts'
import { restoreFile } from './restoreFile.ts'
import { setAside } from './setAside.ts'

/** What can safely be done, by what was found. Everything else is left as it is, and told. */
const MENDERS: Readonly<Partial<Record<FindingKind, Mender>>> = {
  libraryMissing: rebuildLibraryFile,
  articleMissing: restoreFile,
  articleBroken: restoreFile,
  journalTorn: cutTail,
  temporary: setAside,
  unfinished: setAside,
}

/** What a repair did, and what is left. */
export interface RepairReport {
  /** real path of its folder */
  readonly library: string
  readonly dryRun: boolean
  readonly mends: readonly Mend[]
  /** the mend that the disk refused, after which nothing more was tried; null where none was */
  readonly failed: FailedMend | null
  /** what a look finds afterwards; on a dry run, what would be left */
  readonly findings: readonly Finding[]
}

/**
 * Mends what can be mended without a doubt, and keeps every original in `set-aside/`. Nothing is deleted. An end in the middle leaves each
 * file as it was or mended; done again it goes on, and done once more it does nothing.
 * @returns an error only where there is no library
 */
export async function repairLibrary(
  fs: FileSystem,
  folder: string,
  now: Date,
  { dryRun, readers = VERSION_READERS }: { readonly dryRun: boolean; readonly readers?: readonly VersionReader[] },
): Promise<Result<RepairReport, DeskError>> {
  const before = await verifyLibrary(fs, folder, now.getTime(), readers)
  if (!before.ok) return before
  const { library, findings } = before.value
  const mends: Mend[] = []
  const mended = new Set<Finding>()
  let failed: FailedMend | null = null
  for (const finding of findings) {
    const { kind, path } = finding
    try {
      const mend = (await MENDERS[kind]?.({ fs, library, now, readers, dryRun }, path)) ?? null
      if (mend === null) continue
      mends.push(mend)
      mended.add(finding)
    } catch (cause) {
      failed = { path, error: storageError(cause, join(library, path)) }
      break
    }
  }
  const left = await leftAfter()
  return left.ok ? ok({ library, dryRun, mends, failed, findings: left.value }) : left

  async function leftAfter(): Promise<Result<readonly Finding[], DeskError>> {
    if (dryRun || mends.length === 0) return ok(findings.filter((finding) => !mended.has(finding)))
    const after = await verifyLibrary(fs, folder, now.getTime(), readers)
    return after.ok ? ok(after.value.findings) : after
  }
}
