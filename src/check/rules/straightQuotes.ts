import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { CLOSERS, HAN, OPENERS } from '../text/characters.ts'
import { editing } from '../text/replacing.ts'

const CHINESE = new RegExp(`[${HAN}${OPENERS}${CLOSERS}，。；：？！、…—]`)
const KINDS = [
  { straight: '"', open: '“', close: '”' },
  { straight: "'", open: '‘', close: '’' },
]

/** `"` and `'` beside 汉字. Each mark of a pair is a finding; mending one mends both. */
export const straightQuotes: TextRule = {
  kind: 'text',
  id: 'straightQuotes',
  group: 'punctuation',
  severity: 'error',
  certainty: 'high',
  message: { zh: '中文里应使用弯引号“”‘’。', en: 'Chinese text takes curly quotation marks.' },
  reason: PUNCTUATION_STANDARD,
  check({ plain }) {
    return KINDS.flatMap(({ straight, open, close }) => {
      const places = placesOf(plain, straight)
      const hits: Hit[] = []
      for (let at = 0; at < places.length;) {
        const from = places[at] ?? 0
        const to = places[at + 1]
        if (to !== undefined && isPair(plain, from, to)) {
          const edits = [
            { from, to: from + 1, text: open },
            { from: to, to: to + 1, text: close },
          ]
          const fixes = [editing(edits, `${open}${close}`)]
          hits.push({ from, to: from + 1, fixes }, { from: to, to: to + 1, fixes })
          at += 2
        } else {
          if (straight === '"' && touches(plain, from)) hits.push({ from, to: from + 1 })
          at += 1
        }
      }
      return hits
    })
  },
}

/** Apostrophes, feet, inches and minutes of arc are no quotation marks. */
function placesOf(plain: string, straight: string): number[] {
  const places: number[] = []
  for (let at = plain.indexOf(straight); at !== -1; at = plain.indexOf(straight, at + 1)) {
    const before = plain[at - 1] ?? ''
    const after = plain[at + 1] ?? ''
    const apostrophe = straight === "'" && /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9\s]/.test(after)
    const inches = /\d/.test(before) && places.length % 2 === 0
    if (!apostrophe && !inches) places.push(at)
  }
  return places
}

function isPair(plain: string, from: number, to: number): boolean {
  const inside = plain.slice(from + 1, to)
  if (inside === '' || inside.includes('\n')) return false
  return CHINESE.test(inside) || touches(plain, from) || touches(plain, to)
}

function touches(plain: string, at: number): boolean {
  return CHINESE.test(plain[at - 1] ?? '') || CHINESE.test(plain[at + 1] ?? '')
}
