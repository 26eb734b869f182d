import { expect, it } from 'vitest'
import { kindWord, LEXICON_KINDS } from '../../../../src/check/lexicon/lexiconKinds.ts'

it('writes each kind by a word that is read as that kind', () => {
  for (const kind of Object.values(LEXICON_KINDS)) expect(LEXICON_KINDS[kindWord(kind)]).toBe(kind)
  expect(kindWord('person')).toBe('人名职务')
})
