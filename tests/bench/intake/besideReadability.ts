import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { Window } from 'happy-dom'
import { decodePage } from '../../../main/intake/decodePage.ts'
import { readWebPage } from '../../../src/intake/webpage/readWebPage.ts'
import { ROOT } from '../../helpers/sourceFiles.ts'

/** Milliseconds for one page, the middle of three rounds: ours, the peer's, and the peer's without its parsing. */
export interface PageTime {
  readonly name: string
  readonly ours: number
  readonly peer: number
}

/** Reads the sample pages, or the repository's own where there are none, and the same pages by Readability over happy-dom. */
export async function besideReadability(): Promise<readonly PageTime[]> {
  const samples = join(ROOT, '../shared/samples/pages/html')
  const folder = existsSync(samples) ? samples : join(ROOT, 'tests/fixtures/webpage')
  const times: PageTime[] = []
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const bytes = readFileSync(join(folder, name))
    const ours: number[] = []
    const peer: number[] = []
    for (let round = 0; round < 3; round += 1) {
      ours.push(await timed(() => void readWebPage(decodePage(bytes))))
      peer.push(await timed(() => byReadability(decodePage(bytes))))
    }
    times.push({ name, ours: middle(ours), peer: middle(peer) })
  }
  return times
}

async function byReadability(html: string): Promise<void> {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } })
  window.document.write(html)
  // Its type asks for the browser's own document; happy-dom's is one in all but name.
  new Readability(window.document as unknown as Document).parse()
  await window.happyDOM.close()
}

/** CPU milliseconds, so that a busy machine does not count. */
async function timed(run: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
