import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** How long a LIKE scan of the same bodies takes for each word, in milliseconds. */
export function likeTimes(file: string, words: readonly string[]): number[] {
  const database = new DatabaseSync(file, { readOnly: true })
  const statement = database.prepare('SELECT n FROM bodies WHERE body LIKE ? ORDER BY n DESC')
  const times = words.map((word) => {
    const began = performance.now()
    statement.all(`%${word}%`)
    return performance.now() - began
  })
  database.close()
  return times
}

/** How long grep takes over the articles' files, in milliseconds: `rg` where it is installed. */
export function grepTime(library: string, word: string): number {
  const folder = join(library, 'articles')
  const began = performance.now()
  const ripgrep = spawnSync('rg', ['-lF', '--', word, folder])
  if (ripgrep.error === undefined) return performance.now() - began
  const again = performance.now()
  spawnSync('grep', ['-rlF', '--', word, folder])
  return performance.now() - again
}
