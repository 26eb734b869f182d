import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deskError } from '../../src/base/deskError.ts'
import { err, ok } from '../../src/base/result.ts'
import type { FileSystem } from '../files/fileSystem.ts'
import type { PrintEngine } from './printEngine.ts'

/** How a browser is asked to print. */
export interface BrowserPrintOptions {
  readonly fs: FileSystem
  /** the path of a Chrome, Chromium or Edge; null where there is none */
  readonly browser: string | null
  /** further arguments; what weakens the browser has no place here but in tests */
  readonly more?: readonly string[]
  /** in milliseconds; a minute unless told */
  readonly patience?: number
}

/** No host but this machine's files, nothing of the person's own browser. That no script runs is the page's own policy: Chrome prints by one. */
const ARGUMENTS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--no-pdf-header-footer',
]

/** Prints by an installed browser that shows no window and ends when it is done, or is ended when it takes too long. */
export function browserPrint({ fs, browser, more = [], patience = 60_000 }: BrowserPrintOptions): PrintEngine {
  return async (file) => {
    if (browser === null) return err(deskError('print.noBrowser'))
    const folder = join(tmpdir(), `qingyang-print-${randomBytes(8).toString('hex')}`)
    const out = join(folder, 'out.pdf')
    try {
      await fs.mkdir(folder)
      const places = [`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${out}`, pathToFileURL(file).href]
      const trouble = await run(browser, [...ARGUMENTS, ...more, ...places], patience)
      const bytes = await fs.readFile(out).catch(() => null)
      return bytes === null ? err(deskError('print.failed', { detail: trouble })) : ok(bytes)
    } catch (cause) {
      return err(deskError('print.failed', { detail: String(cause) }))
    } finally {
      await fs.remove(folder).catch(() => undefined)
    }
  }
}

/** Runs a program to its end and gives the last of what it complained about. */
function run(program: string, args: readonly string[], patience: number): Promise<string> {
  return new Promise((resolve) => {
    let told = ''
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: patience,
      killSignal: 'SIGKILL',
    })
    child.stderr.on('data', (piece: Buffer) => (told = (told + piece.toString()).slice(-400)))
    child.once('error', (cause) => resolve(String(cause)))
    child.once('exit', (code, signal) =>
      resolve(signal === null ? `${String(code)} ${told.trim()}` : 'it took too long'),
    )
  })
}
