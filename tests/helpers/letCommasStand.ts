import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lets the half-width commas of the reference manuscript stand in a library: they are errors, which stop an export. */
export function letCommasStand(library: string): void {
  const file = join(library, 'library.json')
  const content = JSON.parse(readFileSync(file, 'utf8')) as object
  const ignored = [{ rule: 'halfWidthMarks', what: null, reason: '原文如此', who: '', at: '' }]
  writeFileSync(file, JSON.stringify({ ...content, checks: { ignored } }, null, 2))
}
