import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new folder on the machine's own disk, by its real path; removed when the running test ends. */
export function tempFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qingyang-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
