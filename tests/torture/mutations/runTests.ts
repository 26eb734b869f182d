import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** How a run of tests ended. */
export interface TestRun {
  readonly passed: number
  readonly failed: number
  /** test files that did not get as far as their tests */
  readonly broken: number
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/**
 * Runs test files of a copy of the repository.
 * @param named only tests whose names match
 */
export async function runTests(tree: string, files: readonly string[], named?: string): Promise<TestRun> {
  const output = join(tree, 'mutation-report.json')
  rmSync(output, { force: true })
  const args = ['vitest', 'run', '-c', 'tests/vitest.config.ts', '--reporter=json', `--outputFile=${output}`]
  const child = spawn('npx', [...args, ...(named === undefined ? [] : ['-t', named]), ...files], {
    cwd: tree,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  await once(child, 'exit')
  if (!existsSync(output)) return { passed: 0, failed: 0, broken: 1 }
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  return { passed: report.numPassedTests, failed: report.numFailedTests, broken }
}
