import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mendedWords, quotedWords } from '../../../../src/check/report/quotedWords.ts'

const LONG = '一二三四五六七八九十一二三四五六七八九十'
const fix = (...edits: { from: number; to: number; text: string }[]) => [{ label: { zh: '', en: '' }, edits }]

it('marks what is wrong and what it becomes, a little of the text on either side', () => {
  const text = `${LONG},${LONG}`
  expect(quotedWords(text, { from: 20, to: 21 })).toBe(`…${LONG.slice(4)}<mark>,</mark>${LONG.slice(0, 16)}…`)
  expect(mendedWords(text, { from: 20, to: 21, fixes: fix({ from: 20, to: 21, text: '，' }) })).toBe(
    `…${LONG.slice(4)}<ins>，</ins>${LONG.slice(0, 16)}…`,
  )
  expect(quotedWords('甲,乙', { from: 1, to: 2 })).toBe('甲<mark>,</mark>乙')
  expect(quotedWords('', { from: 0, to: 0 })).toBe('')
  expect(quotedWords('甲', { from: 0, to: 0 })).toBe('甲')
})

it('shows every edit of a fix, and none where nothing mends or where it reaches too far', () => {
  const fixes = fix({ from: 0, to: 1, text: '“' }, { from: 3, to: 4, text: '”' })
  expect(mendedWords('"甲乙"', { from: 3, to: 4, fixes })).toBe('<ins>“</ins>甲乙<ins>”</ins>')
  expect(mendedWords('甲，，乙', { from: 1, to: 3, fixes: fix({ from: 2, to: 3, text: '' }) })).toBe('甲，乙')
  expect(mendedWords('甲', { from: 0, to: 1, fixes: [] })).toBe('')
  const far = `"${LONG.repeat(5)}"`
  expect(
    mendedWords(far, { from: 0, to: 1, fixes: fix({ from: 0, to: 1, text: '“' }, { from: 101, to: 102, text: '”' }) }),
  ).toBe('')
})

it('shortens what is long and lets nothing through as markup', () => {
  const quoted = quotedWords(LONG.repeat(10), { from: 0, to: 200 })
  expect(quoted).toBe(`<mark>${LONG.repeat(2).slice(0, 32)}…${LONG.repeat(2).slice(-32)}</mark>`)
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '&', '"', '甲', '𠮷', '\ufffc') }),
      fc.nat(40),
      fc.nat(40),
      (text, a, b) => {
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        const edit = { from, to, text: '<script>' }
        const html = quotedWords(text, { from, to }) + mendedWords(text, { from, to, fixes: fix(edit) })
        expect(html.replace(/<\/?(?:mark|ins)>/g, '')).not.toMatch(/[<"\ufffc]|&(?!amp;|lt;|gt;|quot;)|\p{Cs}/u)
      },
    ),
    { numRuns: 100 },
  )
})
