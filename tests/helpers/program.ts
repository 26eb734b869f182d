import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a shell script into a folder and gives its path: stands in for a program of the system. */
export function program(folder: string, name: string, script: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}
