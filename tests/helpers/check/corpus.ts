import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../sourceFiles.ts'

/**
 * The lines of a corpus of sentences: `clean` (tricky ones, nothing wrong), `base` (to be spoilt), `leads` (a lead and its body parted by `¶`,
 * nothing wrong; a figure in «» is to be spoilt).
 */
export function corpus(name: 'clean' | 'base' | 'leads'): string[] {
  return readFileSync(join(ROOT, 'tests/fixtures/check', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}
