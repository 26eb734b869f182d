import { resolve } from 'node:path'
import { repairLibrary } from '../../../documents/repair/repairLibrary.ts'
import type { Command } from '../command.ts'
import { statusOfFindings, wordedFinding } from '../tellFindings.ts'
import { tellError } from '../tellError.ts'

/** `repair --library DIR [--dry-run]`: mends what is safe to mend and tells it, with what is left, as one JSON object. */
export const repair: Command = async (terminal, { options }) => {
  const folder = resolve(String(options.library))
  const dryRun = options['dry-run'] === true
  const report = await repairLibrary(terminal.fs, folder, terminal.clock.now(), { dryRun })
  if (!report.ok) return tellError(terminal, report.error)
  const { library, mends, failed, findings } = report.value
  const worded = findings.map((finding) => wordedFinding(finding, terminal.language))
  terminal.out(`${JSON.stringify({ library, dryRun, mends, findings: worded }, null, 2)}\n`)
  return failed === null ? statusOfFindings(findings) : tellError(terminal, failed.error)
}
