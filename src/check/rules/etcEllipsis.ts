import type { TextRule } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

/** `……` with `等` (and 等等): either says that more could be named. 等 that means to wait is left alone. */
const BEFORE_ETC = /(?:…{1,2}|\.{3,}|。{3,})(?=等等?(?:[，。；、：！？）”》]|$|地|方面|问题))/g
/** After a list 等 means "and so on" whatever follows, but for the verbs it begins. */
const IN_LIST =
  /(?<=、[^，。；！？、…]{1,16})(?:…{1,2}|\.{3,}|。{3,})(?=等(?![待到了着候你我他她不]|一[会下等]))|(?<=[、，][^，。；、…]{1,12}等等?)…{2}/g

/** An ellipsis and 等 together. */
export const etcEllipsis: TextRule = {
  kind: 'text',
  id: 'etcEllipsis',
  group: 'punctuation',
  severity: 'error',
  certainty: 'high',
  message: { zh: '省略号与“等”重复，只用一个。', en: 'An ellipsis and “等” say the same; one is enough.' },
  reason: PUNCTUATION_STANDARD,
  check: ({ plain }) =>
    [...matchesOf(plain, IN_LIST), ...matchesOf(plain, BEFORE_ETC)].map(({ index, 0: run }) => ({
      from: index,
      to: index + run.length,
      fixes: [replacing(index, index + run.length, '')],
    })),
}
