import type { TextRule } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { HAN } from '../text/characters.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'
import { DOTTED_NAME } from '../text/transliteration.ts'

/** The right dot, twice. */
const DOUBLED_DOT = new RegExp(`(?<=[${HAN}A-Za-z])·{2}(?=[${HAN}A-Za-z])`, 'g')
/** Dots that only a name or a title takes between two 汉字. */
const WRONG_DOT = new RegExp(`(?<=[${HAN}])([•・‧∙●．])(?=[${HAN}])`, 'g')

/** `.`, `•` or a doubled `·` between the parts of a foreign name; `·` is meant. */
export const foreignNameDot: TextRule = {
  kind: 'text',
  id: 'foreignNameDot',
  group: 'punctuation',
  severity: 'error',
  certainty: 'high',
  message: { zh: '外国人名的间隔号应写作“·”。', en: 'The parts of a foreign name are parted by “·”.' },
  reason: PUNCTUATION_STANDARD,
  check({ plain }) {
    const dots = [...matchesOf(plain, DOTTED_NAME), ...matchesOf(plain, WRONG_DOT)].map(
      ({ index }) => [index, 1] as const,
    )
    const doubled = matchesOf(plain, DOUBLED_DOT).map(({ index }) => [index, 2] as const)
    return [...new Map([...dots, ...doubled])]
      .sort(([a], [b]) => a - b)
      .map(([from, length]) => ({ from, to: from + length, fixes: [replacing(from, from + length, '·')] }))
  },
}
