import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './sourceFiles.ts'

const JAR = join(ROOT, 'node_modules/vnu-jar/build/dist/vnu.jar')

/** One finding of the W3C's checker: the page's place in the list given, what kind, and what it says where. */
export interface VnuFinding {
  readonly page: number
  readonly type: 'error' | 'warning'
  readonly message: string
  readonly extract: string
}

interface VnuMessage {
  readonly type: string
  readonly subType?: string
  readonly url?: string
  readonly message: string
  readonly extract?: string
}

/**
 * Checks whole HTML pages with the Nu Html Checker, all in one run of Java (about 1.4 s).
 * @throws Error with what to do where Java is missing or the checker did not run: a page that was not checked is not valid
 */
export function vnu(pages: readonly string[]): VnuFinding[] {
  const folder = mkdtempSync(join(tmpdir(), 'qingyang-vnu-'))
  try {
    const files = pages.map((html, index) => {
      const file = join(folder, `${index}.html`)
      writeFileSync(file, html)
      return file
    })
    const args = ['-jar', JAR, '--format', 'json', '--stdout', '--exit-zero-always', ...files]
    const done = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    if (done.error !== undefined || done.status !== 0) throw new Error(whatToDo(done.error?.message ?? done.stderr))
    const { messages } = JSON.parse(done.stdout) as { messages: VnuMessage[] }
    return messages.map(finding)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function finding({ type, subType, url = '', message, extract = '' }: VnuMessage): VnuFinding {
  const page = Number(/(\d+)\.html$/.exec(url)?.[1] ?? -1)
  return { page, type: type === 'info' && subType !== undefined ? 'warning' : 'error', message, extract }
}

function whatToDo(cause: string): string {
  return `The HTML checker needs Java 17 or newer (Debian: apt-get install default-jre-headless) and the package vnu-jar (npm ci). Cause: ${cause}
HTML 校验需要 Java 17 以上版本，以及 npm 包 vnu-jar。原因：${cause}`
}
