import type { TextRule } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { CLOSERS, HAN } from '../text/characters.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

const STRENGTH = '、，：；。？！'
const FULL: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：' }
const PATTERN = new RegExp(
  `(?<=[${HAN}A-Za-z0-9%${CLOSERS}])(?:[，、；：][，。、；：？！,.;:]+|。{2}(?!。)|。[，、；：,;]+|[？！]+[，。、；：]+|,[,，。、；：]+|\\.[，。、；：]+|;[,;，。；]+)(?![.。…])`,
  'g',
)

/** Two marks where one is meant: `，，` `。，`. */
export const doubledMarks: TextRule = {
  kind: 'text',
  id: 'doubledMarks',
  group: 'punctuation',
  severity: 'error',
  certainty: 'high',
  message: { zh: '标点重复。', en: 'Marks are doubled.' },
  reason: PUNCTUATION_STANDARD,
  check: ({ plain }) =>
    matchesOf(plain, PATTERN).map(({ index, 0: run }) => ({
      from: index,
      to: index + run.length,
      fixes: [replacing(index, index + run.length, strongest(run))],
    })),
}

function strongest(run: string): string {
  const marks = [...run].map((mark) => FULL[mark] ?? mark)
  const first = marks.filter((mark) => mark === '？' || mark === '！').join('')
  return first !== '' ? first.slice(0, 3) : marks.reduce((a, b) => (STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a))
}
