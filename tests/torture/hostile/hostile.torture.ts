import { parseArgs } from 'node:util'
import { buildPages } from '../../e2e/harness/buildPages.ts'
import { servePages } from '../../e2e/harness/servePages.ts'
import { launchBrowser } from '../../helpers/launchBrowser.ts'
import { generateVectors } from './generateVectors.ts'
import { runHostile } from './runHostile.ts'
import { knownVectors } from './vectors.ts'

/**
 * Takes the known vectors and as many generated ones through every import, the paper and every export, in a real browser.
 * @param words `--generated N` (5000), `--seed N` (1)
 */
export async function torture(words: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...words],
    options: { generated: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
  })
  const known = knownVectors()
  const vectors = [...known, ...generateVectors(known, Number(values.generated), Number(values.seed))]
  const served = await servePages(await buildPages('tests/e2e/harness', ['paper.html']))
  const browser = await launchBrowser()
  const started = performance.now()
  const run = await runHostile(await browser.newContext(), served.address, vectors, 50, (done) => {
    if (done % 500 < 50)
      console.log(`${done} of ${vectors.length}, ${Math.round((performance.now() - started) / 1000)} s`)
  })
  await browser.close()
  served.close()
  console.log(
    '\n| vectors | of them generated | pasted | exports opened | scripts run, requests made, unsafe addresses stored |',
  )
  console.log('|---:|---:|---:|---:|---:|')
  console.log(`| ${run.vectors} | ${values.generated} | ${run.vectors * 3} | ${run.documents} | ${run.faults.length} |`)
  for (const fault of run.faults.slice(0, 40)) console.log(`FAULT ${fault.slice(0, 400)}`)
  return run.faults.length === 0
}
