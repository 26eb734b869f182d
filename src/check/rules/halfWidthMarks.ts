import { beginsChinese, endsChinese, HAN, isHan, MASK } from '../text/characters.ts'
import { DOTTED_NAME } from '../text/transliteration.ts'
import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { PUNCTUATION_STANDARD } from '../standards.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

const FULL: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！' }

/** A mark, or a run of question and exclamation marks, with the spaces after it that belong to Latin typesetting. */
const MARKS = /[?!]{1,3}|[,.;:]/g
const CLOSING = new RegExp(`^["'”’）)》〉】」』]*[${HAN}]?`)

/** `,` `.` `;` `:` `?` `!` in Chinese text. Marks of numbers, addresses, code and Latin words are theirs. */
export const halfWidthMarks: TextRule = {
  kind: 'text',
  id: 'halfWidthMarks',
  group: 'punctuation',
  severity: 'error',
  certainty: 'high',
  message: { zh: '汉字之间用了半角标点。', en: 'A half-width mark between Chinese characters.' },
  reason: PUNCTUATION_STANDARD,
  check({ plain }) {
    if (!/[,.;:?!]/.test(plain)) return []
    const dots = new Set(matchesOf(plain, DOTTED_NAME).map(({ index }) => index))
    return matchesOf(plain, MARKS).flatMap(({ index, 0: marks }): Hit[] => {
      const end = index + marks.length
      if (dots.has(index) || !isChinese(plain, index, end, marks)) return []
      const spaces = /^ *(?=[^ ])/.exec(plain.slice(end))?.[0].length ?? 0
      const to = end + (isHan(plain[end + spaces] ?? '') ? spaces : 0)
      const right = [...marks].map((mark) => FULL[mark] ?? mark).join('')
      return [{ from: index, to, fixes: [replacing(index, to, right.replace('！？', '？！'))] }]
    })
  },
}

function isChinese(plain: string, from: number, to: number, marks: string): boolean {
  const before = plain[from - 1] ?? ''
  const beyond = plain.slice(to).trimStart()
  const after = beyond[0] ?? ''
  const touching = plain[to] ?? ''
  if (isMark(touching) || isMark(before)) return false
  const leftChinese = endsChinese(before) || (isQuote(before) && isHan(plain[from - 2] ?? ''))
  const rightChinese = beginsChinese(after) || (isQuote(after) && (CLOSING.exec(beyond)?.[0].length ?? 0) > 1)
  if (marks === '.') {
    // Before a Latin letter or a digit a point is a file name's, a domain's, a number's.
    if (/[A-Za-z0-9]/.test(touching)) return false
    return (
      leftChinese &&
      (rightChinese || after === '' || isQuote(after) || after === '”' || after === '）' || /[A-Za-z0-9]/.test(after))
    )
  }
  if (leftChinese)
    return rightChinese || after === '' || isQuote(after) || /[A-Za-z0-9”’）)\-+.%＋—…《]/.test(after) || after === MASK
  // `1:` and `A:` before a 汉字 are marks of Chinese; a quantity before `!` is mathematics.
  const leftWord = /[A-Za-z0-9%％℃‰)]/.test(before) || before === MASK || isQuote(before)
  return leftWord && rightChinese
}

function isMark(character: string): boolean {
  return character !== '' && ',.;:?!，。；：？！、'.includes(character)
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'"
}
