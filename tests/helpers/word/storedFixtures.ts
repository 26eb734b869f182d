import { LIBRE_FIXTURES } from './libreFixtures.ts'
import type { WordFixture } from './wordFixture.ts'
import { WORD_FIXTURES } from './wordFixtures.ts'

/** Every Word file that is stored beside its expected document, in `tests/fixtures/word`. */
export function storedFixtures(): readonly WordFixture[] {
  return [...WORD_FIXTURES, ...LIBRE_FIXTURES]
}
