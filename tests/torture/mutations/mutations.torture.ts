import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../../helpers/sourceFiles.ts'
import { applyMutation } from './applyMutation.ts'
import type { Mutation } from './mutation.ts'
import { MUTATIONS } from './mutations.ts'
import { runTests } from './runTests.ts'

const LEFT_OUT: readonly string[] = ['node_modules', '.git', 'out', 'dist', 'test-results', '.cache']

/**
 * Takes out one guard after another in a copy of the repository, and runs the tests that must notice.
 * @param words `--only TEXT` guards whose words hold the text
 */
export async function torture(words: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...words], options: { only: { type: 'string', default: '' } } })
  const chosen = MUTATIONS.filter(({ guard }) => guard.includes(values.only))
  const tree = copyOfTree()
  const wrong: string[] = []
  try {
    wrong.push(...(await withEveryGuard(tree, chosen)))
    console.log('\n| guard taken out | of | outcome |\n|---|---|---|')
    for (const mutation of wrong.length > 0 ? [] : chosen) {
      const outcome = await tryMutation(tree, mutation)
      console.log(`| ${mutation.guard} | ${mutation.file} | ${outcome} |`)
      if (!outcome.startsWith('killed')) wrong.push(`${mutation.guard}: ${outcome}`)
    }
  } finally {
    rmSync(tree, { recursive: true, force: true })
  }
  console.log(`\n${chosen.length - wrong.length} of ${chosen.length} guards are held by a test.`)
  for (const line of wrong) console.log(`FAULT ${line}`)
  return wrong.length === 0 && chosen.length > 0
}

function copyOfTree(): string {
  const tree = realpathSync(mkdtempSync(join(tmpdir(), 'qingyang-mutations-')))
  cpSync(ROOT, tree, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) || path === ROOT })
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(tree, 'node_modules'), 'junction')
  return tree
}

/** Says which tests fail with every guard in: they would prove nothing. */
async function withEveryGuard(tree: string, chosen: readonly Mutation[]): Promise<string[]> {
  const names = [...new Set(chosen.map(({ named }) => named))]
  const wrong: string[] = []
  for (const named of names) {
    const files = [...new Set(chosen.filter((each) => each.named === named).flatMap(({ tests }) => tests))]
    const { passed, failed, broken } = await runTests(tree, files, named)
    console.log(`With every guard in${named === undefined ? '' : ` (${named})`}: ${passed} tests pass, ${failed} fail.`)
    if (failed > 0 || broken > 0 || passed === 0) wrong.push(`with every guard in, tests fail: ${files.join(', ')}`)
  }
  return wrong
}

async function tryMutation(tree: string, mutation: Mutation): Promise<string> {
  const path = join(tree, mutation.file)
  const source = readFileSync(path, 'utf8')
  const mutated = applyMutation(source, mutation)
  if (mutated === null) return 'text not found'
  writeFileSync(path, mutated)
  try {
    const { failed, broken } = await runTests(tree, mutation.tests, mutation.named)
    // A file that no longer runs at all says nothing about the guard.
    if (broken > 0) return 'BROKEN: the tests did not run'
    return failed > 0 ? `killed by ${failed} ${failed === 1 ? 'test' : 'tests'}` : 'SURVIVED'
  } finally {
    writeFileSync(path, source)
  }
}
