import { expect, it } from 'vitest'
import { fileSafe } from '../../../../../main/library/lexicons/fileSafe.ts'
import { isLexiconName } from '../../../../../src/check/lexicon/isLexiconName.ts'

it.each([
  ['禁用词', '禁用词'],
  ['../../甲/乙', '甲乙'],
  ['a:b*c?', 'abc'],
  ['..', '词表'],
  ['CON', '词表CON'],
])('makes of %s the name %s', (name, safe) => {
  expect(fileSafe(name)).toBe(safe)
  expect(isLexiconName(`${safe}.csv`)).toBe(true)
})

it.each(['../a.csv', 'a/b.csv', 'a\\b.txt', '.a.csv', 'a.json', '', 'c:a.csv'])('takes no %s for a list', (name) => {
  expect(isLexiconName(name)).toBe(false)
})
