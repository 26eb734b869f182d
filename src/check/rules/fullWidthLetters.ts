import type { TextRule } from '../rule.ts'
import { NUMERAL_STANDARD } from '../standards.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

/** From a full-width letter or digit to its ordinary form. */
const DISTANCE = 0xfee0

/** Full-width digits and Latin letters. */
export const fullWidthLetters: TextRule = {
  kind: 'text',
  id: 'fullWidthLetters',
  group: 'numbers',
  severity: 'error',
  certainty: 'high',
  message: { zh: '数字和拉丁字母应使用半角。', en: 'Digits and Latin letters are written half-width.' },
  reason: NUMERAL_STANDARD,
  check: ({ text }) =>
    matchesOf(text, /[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?[０-９Ａ-Ｚａ-ｚ]*/g).map(({ index, 0: run }) => ({
      from: index,
      to: index + run.length,
      fixes: [
        replacing(
          index,
          index + run.length,
          run.replace(/[０-９Ａ-Ｚａ-ｚ．]/g, (each) => String.fromCharCode(each.charCodeAt(0) - DISTANCE)),
        ),
      ],
    })),
}
