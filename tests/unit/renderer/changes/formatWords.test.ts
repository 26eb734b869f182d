import { expect, it } from 'vitest'
import { formatWords } from '../../../../renderer/changes/formatWords.ts'
import { translate } from '../../../../src/base/messages/translate.ts'
import { COLOUR_NAMES } from '../../../../src/article/document/marks/colour.ts'
import { HEADING_LEVELS } from '../../../../src/article/document/nodes/heading.ts'
import { ALIGNMENTS, type Alignment } from '../../../../src/article/document/alignment.ts'
import { WORD_FORMATS, type FormatName } from '../../../../src/article/document/marks/wordFormat.ts'

const zh = (...differences: Parameters<typeof formatWords>[0]) =>
  formatWords(differences, (key, values) => translate('zh', key, values))
const en = (...differences: Parameters<typeof formatWords>[0]) =>
  formatWords(differences, (key, values) => translate('en', key, values))
const body = (align: Alignment = 'start', indent = 2) => ({ type: 'paragraph', attrs: { align, indent } }) as const
const heading = (level: number, align: Alignment = 'start') => ({ type: 'heading', attrs: { level, align } }) as const

it('names every mark, set and taken off, in both languages', () => {
  for (const name of Object.keys(WORD_FORMATS) as FormatName[]) {
    const words = [zh({ kind: 'set', name, value: '' }), zh({ kind: 'unset', name, value: '' })]
    expect(words[1]).toBe(`取消${words[0] ?? ''}`)
    expect(words[0]).toMatch(/^\p{sc=Han}+$/u)
    expect(en({ kind: 'set', name, value: '' })).toMatch(/^[A-Z][A-Za-z ]+$/)
  }
})

it('says which colour, where a link goes and how words are read', () => {
  for (const name of COLOUR_NAMES)
    expect(zh({ kind: 'set', name: 'colour', value: name })).toMatch(/^文字颜色：\p{sc=Han}+$/u)
  expect(zh({ kind: 'set', name: 'link', value: 'https://example.com/' })).toBe('链接：https://example.com/')
  expect(en({ kind: 'set', name: 'ruby', value: 'zì' })).toBe('Pinyin above Words: zì')
})

it('says which kind became which, how the lines stand, and the indent where only that is another', () => {
  for (const level of HEADING_LEVELS) {
    expect(zh({ kind: 'block', before: body(), after: heading(level) })).toMatch(/^正文 → 小标题[一二三]$/)
  }
  for (const align of ALIGNMENTS.slice(1)) {
    expect(zh({ kind: 'block', before: body(), after: body(align, 0) })).not.toMatch(/缩进|→/)
  }
  expect(zh({ kind: 'block', before: heading(2), after: heading(3, 'center') })).toBe('小标题一 → 小标题二、居中')
  expect(zh({ kind: 'block', before: body(), after: body('start', 0) })).toBe('取消首行缩进')
  expect(en({ kind: 'block', before: body('start', 0), after: body() })).toBe('First-line Indent')
})

it('says what is the same once', () => {
  const made = { kind: 'block', before: body(), after: heading(2) } as const
  expect(zh(made, { ...made, after: { ...made.after } })).toBe('正文 → 小标题一')
})

it('says how wide a picture was and where it stood, which cells are headers, and that columns are of another width', () => {
  const picture = (width: number | null, align: 'left' | 'center' | 'right') =>
    ({ type: 'figure', attrs: { width, align } }) as const
  const cell = (type: 'tableCell' | 'tableHeader', ...colwidth: number[]) => ({ type, attrs: { colwidth } }) as const
  const said = { kind: 'block', before: picture(null, 'center'), after: picture(50, 'left') } as const
  expect(zh(said)).toBe('宽度：原始宽度 → 50%、图片居中 → 图片居左')
  expect(en({ ...said, after: picture(100, 'center') })).toBe('Width: Own width → 100%')
  expect(zh({ kind: 'block', before: cell('tableCell', 90), after: cell('tableHeader', 90) })).toBe('单元格 → 表头')
  expect(zh({ kind: 'block', before: cell('tableCell', 90), after: cell('tableCell', 60) })).toBe('列宽')
  expect(en({ kind: 'block', before: cell('tableHeader', 9), after: cell('tableCell', 6) })).toBe(
    'Header cell → Cell, Column widths',
  )
})

it('says what was said of a picture, shortened, and nothing of what an older change does not know', () => {
  const picture = (alt?: string, credit?: string) =>
    ({
      type: 'figure',
      attrs: { width: null, align: 'left', ...(alt === undefined ? {} : { alt, credit: credit ?? '' }) },
    }) as const
  expect(zh({ kind: 'block', before: picture('', ''), after: picture('会场', '张三') })).toBe(
    '替代文字：无 → 会场、摄影：无 → 张三',
  )
  expect(en({ kind: 'block', before: picture('长'.repeat(30)), after: picture('') })).toBe(
    `Alternative text: ${'长'.repeat(20)}… → none`,
  )
  expect(zh({ kind: 'block', before: picture(), after: picture('会场') })).toBe('')
  const shown = (asset: string, remote = '') =>
    ({ type: 'figure', attrs: { width: null, align: 'left', alt: '', credit: '', asset, remote } }) as const
  expect(zh({ kind: 'block', before: shown('甲.png'), after: shown('甲-cut.png') })).toBe('图片：甲.png → 甲-cut.png')
  expect(en({ kind: 'block', before: shown(''), after: shown(`${'W'.repeat(30)}.jpg`) })).toBe(
    `Picture: none → …${'W'.repeat(16)}.jpg`,
  )
  expect(zh({ kind: 'block', before: shown('', 'https://e.com/a'), after: shown('') })).toBe(
    '图片：https://e.com/a → 无',
  )
  expect(zh({ kind: 'block', before: picture(''), after: shown('甲.png') })).toBe('')
})
