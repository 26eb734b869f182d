import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { endsChinese, HAN, isHan, MASK } from '../text/characters.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { editing } from '../text/replacing.ts'

const PAIRS = /[(（]([^()（）]*)[)）]/g
const ANY_HAN = new RegExp(`[${HAN}]`)
/** A foreign name or an abbreviation, as after the Chinese one: 联合国（UN）. */
const LATIN_NAME = new RegExp(`^[A-Za-z${MASK}][A-Za-z0-9 .&'’·${MASK}-]*$`)

/** `(` and `)` around Chinese, or around a Latin name after Chinese. Numbers, formulas, code and Latin sentences keep theirs. */
export const halfWidthBrackets: TextRule = {
  kind: 'text',
  id: 'halfWidthBrackets',
  group: 'punctuation',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '中文里的括号应使用全角“（）”。', en: 'Brackets in Chinese text are full-width.' },
  reason: PUNCTUATION_STANDARD,
  check({ plain }) {
    if (!/[()]/.test(plain)) return []
    return matchesOf(plain, PAIRS).flatMap(({ index, 0: all, 1: inner = '' }): Hit[] => {
      const last = index + all.length - 1
      if (all.startsWith('（') && all.endsWith('）')) return []
      if (!isChinese(plain, index, last, inner)) return []
      const edits = [
        { from: index, to: index + 1, text: '（' },
        { from: last, to: last + 1, text: '）' },
      ].filter(({ from, text }) => plain[from] !== text)
      const at = edits[0]?.from ?? index
      return [{ from: at, to: at + 1, fixes: [editing(edits, '（）')] }]
    })
  },
}

function isChinese(plain: string, open: number, close: number, inner: string): boolean {
  const before = plain[open - 1] ?? ''
  // What is called with words in quotes is a function.
  if (/[A-Za-z0-9_$]/.test(before) && /["'=;{]/.test(inner)) return false
  if (ANY_HAN.test(inner)) return true
  const mixed = plain[open] === '（' || plain[close] === '）'
  if (mixed) return endsChinese(before) || isHan(plain[close + 1] ?? '')
  return endsChinese(before) && LATIN_NAME.test(inner)
}
