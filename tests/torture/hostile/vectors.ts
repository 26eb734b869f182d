import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../helpers/sourceFiles.ts'

/** A piece of markup that would run or fetch something where it is handled carelessly. `__hit()` is its witness, `evil.invalid` its server. */
export interface Vector {
  readonly family: string
  readonly html: string
}

/** The published ways in (DOMPurify's tests, OWASP's filter evasion sheet), rebuilt. */
export function knownVectors(): readonly Vector[] {
  return JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/hostile/vectors.json'), 'utf8')) as Vector[]
}
