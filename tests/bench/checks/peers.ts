import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { applyFixes } from '../../../src/check/applyFixes.ts'
import { createChecker } from '../../../src/check/createChecker.ts'
import { articleOf, textsOf } from '../../helpers/check/articleOf.ts'
import type { SeededSentence } from '../../helpers/check/seedErrors.ts'

/** Mends one sentence as a linter would. */
type Mend = (text: string) => string

interface Bound {
  readonly __wbg_set_wasm: (exports: WebAssembly.Exports) => void
  readonly format: Mend
}

/**
 * Runs the open linters over the same sentences, as they come, and prints for each rule how many sentences each makes right again, and how
 * many clean ones each changes. They are made for technical writing: that they put spaces between 汉字 and Latin is not held against them.
 */
export async function benchPeers(seeded: readonly SeededSentence[], clean: readonly string[]): Promise<void> {
  const mends: readonly (readonly [string, Mend])[] = [
    ['ours', ours()],
    ['zhlint', await zhlint()],
    ['autocorrect', await autocorrect()],
  ]
  const rules = [...new Set(seeded.map(({ rules: [rule = ''] }) => rule))]
  console.log(`\nmended right       of ${mends.map(([name]) => name.padStart(12)).join('')}`)
  for (const rule of [...rules, 'all']) {
    const these = seeded.filter(({ rules: [first] }) => rule === 'all' || first === rule)
    const right = mends.map(
      ([, mend]) => these.filter(({ text, clean: wanted }) => even(mend(text)) === even(wanted)).length,
    )
    console.log(
      `${rule.padEnd(17)}${String(these.length).padStart(4)} ${right.map((n) => String(n).padStart(12)).join('')}`,
    )
  }
  const changed = mends.map(([, mend]) => clean.filter((text) => even(mend(text)) !== even(text)).length)
  console.log(
    `clean, changed   ${String(clean.length).padStart(4)} ${changed.map((n) => String(n).padStart(12)).join('')}`,
  )
}

/** Without the spaces that the linters put in. */
function even(text: string): string {
  return text.replaceAll(' ', '')
}

function ours(): Mend {
  const checker = createChecker()
  return (text) => {
    const article = articleOf(text)
    return textsOf(applyFixes(article, checker.check(article))).join('\n')
  }
}

async function zhlint(): Promise<Mend> {
  const { run } = (await import('zhlint')) as { run: (text: string, options: object) => { result: string } }
  return (text) => run(text, { rules: { preset: 'default' } }).result
}

/** Its own loader asks for modules of WebAssembly, which Node has not switched on. */
async function autocorrect(): Promise<Mend> {
  // It has no types of its own at this address.
  const glue: string = '@huacnlee/autocorrect/autocorrect_bg.js'
  const bound = (await import(glue)) as Bound
  const file = createRequire(import.meta.url).resolve('@huacnlee/autocorrect/autocorrect_bg.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './autocorrect_bg.js': bound as never })
  bound.__wbg_set_wasm(instance.exports)
  return (text) => bound.format(text)
}
