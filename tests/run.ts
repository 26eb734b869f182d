import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { electronRuntime } from './helpers/electronRuntime.ts'
import { prepareMachine } from './helpers/prepareMachine.ts'
import { ROOT } from './helpers/sourceFiles.ts'

interface Count {
  passed: number
  failed: number
  skipped: number
}

const results = join(ROOT, 'test-results')
const total: Count = { passed: 0, failed: 0, skipped: 0 }
const table: string[] = []
/** Each test that failed, with what it said: told once more at the end, which is what is left of a long log. */
const failures: string[] = []

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  console.log(`\n— ${[command, ...args].join(' ')}`)
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return done.status ?? 1
}

function add(name: string, count: Count): void {
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  table.push(
    `${name}: ${count.passed} passed, ${count.failed} failed${count.skipped === 0 ? '' : `, ${count.skipped} skipped`}`,
  )
}

/** A check that runs beside others: its words are printed together, when it has ended. */
async function check(name: string, command: string, args: readonly string[]): Promise<void> {
  const words: Buffer[] = []
  const status = await new Promise<number>((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => words.push(part))
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
  console.log(`\n— ${[command, ...args].join(' ')}\n${Buffer.concat(words).toString()}`)
  add(name, status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 })
}

/** A runner that ends badly without a failed test (a crash, no report) counts as one failure: silence is never success. */
function counted(status: number, read: () => Count): Count {
  try {
    const count = read()
    return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

interface UnitResult {
  status: string
  fullName: string
  failureMessages?: string[]
}

function vitest(): Count {
  const file = join(results, 'vitest.json')
  const status = run('npx', [
    'vitest',
    'run',
    '-c',
    'tests/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  return counted(status, () => {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
      numPendingTests: number
      testResults: { name: string; message: string; assertionResults: UnitResult[] }[]
    }
    for (const { name, message, assertionResults } of report.testResults) {
      if (message !== '') failures.push(`${relative(ROOT, name)}\n${message}`)
      for (const test of assertionResults)
        if (test.status === 'failed')
          failures.push(`${relative(ROOT, name)} › ${test.fullName}\n${(test.failureMessages ?? []).join('\n')}`)
    }
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
  })
}

interface BrowserSuite {
  file: string
  suites?: BrowserSuite[]
  specs: { title: string; ok: boolean; tests: { results: { errors: { message?: string }[] }[] }[] }[]
}

function tellBrowserFailures({ file, suites = [], specs }: BrowserSuite): void {
  for (const { title, ok, tests } of specs) {
    if (ok) continue
    const errors = tests.flatMap(({ results }) =>
      results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)),
    )
    failures.push(`${file} › ${title}\n${errors.join('\n')}`)
  }
  suites.forEach(tellBrowserFailures)
}

function playwright(): Count {
  const file = join(results, 'e2e.json')
  const status = run('npx', ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'], { QINGYANG_E2E_JSON: file })
  return counted(status, () => {
    const { stats, suites } = JSON.parse(readFileSync(file, 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number }
      suites: BrowserSuite[]
    }
    suites.forEach(tellBrowserFailures)
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
  })
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const trouble = prepareMachine()
if (trouble !== null) {
  console.error(trouble)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
async function types(): Promise<void> {
  for (const layer of ['src', 'main', 'renderer', 'tests'])
    await check(`types of ${layer}`, 'npx', ['tsc', '-p', layer])
}
async function form(): Promise<void> {
  await check('lint', 'npm', ['run', '-s', 'lint'])
  await check('build', 'npm', ['run', '-s', 'build'])
}
await Promise.all([types(), form()])
add('unit and dom', vitest())
add('end to end', playwright())
for (const failure of failures) console.log(`\nFailed: ${failure.slice(0, 2000)}`)
console.log(`\n${table.join('\n')}`)
if (electronRuntime() === null) {
  console.log(
    'The Electron runtime is not on this machine: its end-to-end project did not run; its shell was tested against the recording double.',
  )
}
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped === 0 ? '' : `, ${total.skipped} skipped`}`,
)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
