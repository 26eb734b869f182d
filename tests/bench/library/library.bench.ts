import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureLibrary } from './measureLibrary.ts'

/**
 * Measures the index of libraries of 1,000, 10,000 and 100,000 articles: built, opened, searched, kept up to date; beside a LIKE scan of the same
 * database and grep over the same files. The libraries are generated, and removed again.
 * @param short 1,000 and 10,000 articles only
 */
export async function bench(short: boolean): Promise<void> {
  const over: string[] = []
  for (const count of short ? [1000, 10_000] : [1000, 10_000, 100_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'qingyang-bench-'))
    try {
      over.push(...(await measureLibrary(folder, count)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  console.log(over.length === 0 ? 'Within all budgets.' : `Over: ${over.join('; ')}.`)
  process.exitCode = over.length === 0 ? 0 : 1
}
