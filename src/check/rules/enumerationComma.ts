import type { TextRule } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

/** `、` between 》《 and between ”“: usually left out. */
export const enumerationComma: TextRule = {
  kind: 'text',
  id: 'enumerationComma',
  group: 'punctuation',
  severity: 'hint',
  certainty: 'medium',
  message: { zh: '并列的书名号、引号之间通常不用顿号。', en: 'Titles and quotations in a row usually take no “、”.' },
  reason: PUNCTUATION_STANDARD,
  check: ({ plain }) =>
    matchesOf(plain, /(?<=》)、(?=《)|(?<=”)、(?=“)/g).map(({ index }) => ({
      from: index,
      to: index + 1,
      fixes: [replacing(index, index + 1, '')],
    })),
}
