import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs one torture: `npm run torture -- NAME [--name value]…`. Each is a folder beside this file whose `NAME.torture.ts` exports `torture`,
 * which takes the words after its name, prints its table, and gives whether everything held.
 */
const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const [wanted = '', ...words] = process.argv.slice(2)
if (!names.includes(wanted)) {
  console.error(`Usage: npm run torture -- NAME [--name value]…\nTortures: ${names.join(', ')}`)
  process.exit(2)
}
const { torture } = (await import(join(import.meta.dirname, wanted, `${wanted}.torture.ts`))) as {
  torture: (words: readonly string[]) => Promise<boolean>
}
process.exit((await torture(words)) ? 0 : 1)
