import type { DeskError } from '../../src/base/deskError.ts'
import { ok, type Result } from '../../src/base/result.ts'
import type { ExportReport, Reviewed } from '../../src/contract/answers.ts'
import { keepVersion } from '../documents/history/keepVersion.ts'
import { versionOfSaved } from '../documents/history/versionOfSaved.ts'
import { markExported } from '../documents/review/markExported.ts'
import type { Shelf } from '../documents/shelf.ts'
import { keepExportRecord } from './record/keepExportRecord.ts'
import type { PublishTools } from './publishTools.ts'
import { writePublication, type Passing } from './writePublication.ts'

/** One export. */
export interface ExportRequest {
  readonly id: string
  /** the profile's code name */
  readonly profile: string
  /** absolute path of the folder */
  readonly folder: string
  /** the person's name; '' where not said */
  readonly who: string
  readonly passing: Passing
}

/**
 * An export that was made; `warning`: it stands, but something beside it did not succeed; `reviewed`: the article waited for publication, and
 * its record says now that it has left.
 */
export type MadeExport = ExportReport & { readonly warning?: DeskError; readonly reviewed?: Reviewed }

/** Exports a saved article: writes its files, keeps what left as a version, and records that it left. */
export async function exportArticle(
  shelf: Shelf,
  { id, profile, folder, who, passing }: ExportRequest,
  tools: PublishTools,
): Promise<Result<MadeExport, DeskError>> {
  const written = await writePublication(shelf, id, profile, folder, { tools, passing })
  if (!written.ok) return written
  const { report, record } = written.value
  // Before the moment of the export is noted: what is saved after it counts as changed since.
  const marked = await markExported(shelf, id, who)
  const kept = await keepVersion(shelf, id, { why: 'export', who })
  const version = kept.ok ? (kept.value ?? (await versionOfSaved(shelf, id))) : null
  const at = shelf.clock.now().getTime()
  const unrecorded = await keepExportRecord(shelf, id, { at, who, version, ...record })
  const warning = !kept.ok ? kept.error : (unrecorded ?? (marked.ok ? null : marked.error))
  const reviewed = marked.ok && marked.value !== null ? { reviewed: marked.value } : {}
  return ok({ ...report, ...reviewed, ...(warning === null ? {} : { warning }) })
}
