import { resolve } from 'node:path'
import { verifyLibrary } from '../../../documents/verify/verifyLibrary.ts'
import type { Command } from '../command.ts'
import { statusOfFindings, wordedFinding } from '../tellFindings.ts'
import { tellError } from '../tellError.ts'

/** `verify --library DIR`: looks through a library and tells what it found, as one JSON object. Changes nothing. */
export const verify: Command = async (terminal, { options }) => {
  const folder = resolve(String(options.library))
  const report = await verifyLibrary(terminal.fs, folder, terminal.clock.now().getTime())
  if (!report.ok) return tellError(terminal, report.error)
  const { library, checked, findings } = report.value
  const status = statusOfFindings(findings)
  const worded = findings.map((finding) => wordedFinding(finding, terminal.language))
  terminal.out(`${JSON.stringify({ library, well: status === 0, checked, findings: worded }, null, 2)}\n`)
  return status
}
