import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Runs one benchmark: `npm run bench -- NAME [--short]`. Each is a folder beside this file whose `NAME.bench.ts` exports `bench`. */
const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const [wanted = ''] = process.argv.slice(2)
if (!names.includes(wanted)) {
  console.error(`Usage: npm run bench -- NAME [--short]\nBenchmarks: ${names.join(', ')}`)
  process.exit(2)
}
const { bench } = (await import(join(import.meta.dirname, wanted, `${wanted}.bench.ts`))) as {
  bench: (short: boolean) => Promise<void>
}
await bench(process.argv.includes('--short'))
