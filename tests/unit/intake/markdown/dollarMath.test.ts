import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { readMarkdownManuscript } from '../../../../src/intake/markdown/readMarkdownManuscript.ts'
import { escapeMarkdown } from '../../../../src/publish/markdown/escapeMarkdown.ts'
import { formulaMarkdown } from '../../../../src/publish/markdown/formulaMarkdown.ts'
import { outlineOf } from '../../../helpers/word/outlineOf.ts'

const read = (...lines: string[]) => readMarkdownManuscript(lines.join('\n')).document
const outline = (...lines: string[]) => outlineOf(read(...lines))
const formulas = (...lines: string[]): string[] => {
  const found: string[] = []
  articleSchema.nodeFromJSON(read(...lines)).descendants(({ type, attrs }) => {
    if (type.name === 'formula') found.push(attrs.display === 'block' ? `$$${attrs.tex}$$` : `$${attrs.tex}$`)
  })
  return found
}

describe('a formula between dollar signs', () => {
  it('stands in its line, also in a heading, an item, a cell and bold words', () => {
    expect(outline('质能方程 $E=mc^2$，见 $a_1$。')).toBe('质能方程 $E=mc^2$，见 $a_1$。')
    expect(
      formulas('# 题', '', '## 论 $x^2$', '', '- 甲 $a$', '', '| $b$ | c |', '| --- | --- |', '| 1 | $d$ |'),
    ).toEqual(['$x^2$', '$a$', '$b$', '$d$'])
    expect(formulas('**甲 $v_{平均}$ 乙**', '', '$\\text{价格}=\\$5$')).toEqual(['$v_{平均}$', '$\\text{价格}=\\$5$'])
  })

  it.each([
    ['beside other words', ['式为 $$E=mc^2$$ 。'], '$$E=mc^2$$'],
    ['on a line', ['$$ E = mc^2 $$'], '$$E = mc^2$$'],
    ['on lines that could be others’', ['$$', 'a', '- b % 减', '= c', '$$'], '$$a - b = c$$'],
    ['right below words', ['式为', '$$', '> x', '$$', '其中'], '$$> x$$'],
    ['in a quotation', ['> $$', '> x', '> $$'], '$$x$$'],
  ])('stands on a line of its own: %s', (_, lines, wanted) => {
    expect(formulas(...lines)).toEqual([wanted])
  })

  it('stands in the middle where nothing is beside it', () => {
    const places = (read('前', '$$', 'x', '$$', '后 $$y$$').content ?? []).map(({ attrs }) => attrs)
    expect(places).toMatchObject([
      { align: 'start', indent: 2 },
      { align: 'center', indent: 0 },
      { align: 'start', indent: 2 },
    ])
  })
})

describe('what stays text', () => {
  it.each([
    '一杯 $5 和 $10 的咖啡',
    '从 $5,000-$6,000 到 US$100至HK$200',
    '票价$5，涨到$很多',
    '设 $HOME和$PATH',
    '$ a$ 和 $b $',
    '写作 $a$1',
    '$\\frac{a$',
    '$\\badcommand{x}$',
    '$$$',
    '$$x$',
  ])('%s', (line) => {
    expect(formulas(line)).toEqual([])
    expect(outline(line)).toBe(line)
  })

  it('what is escaped, in code, or between two paragraphs', () => {
    expect(outline('\\$a\\$ 与 `$b$`')).toBe('$a$ 与 $b$')
    expect(formulas('前 $a', '', 'b$ 后', '', '$$', 'c', '', '$$')).toEqual([])
    expect(formulas('```', '$$', 'x', '$$', '```')).toEqual([])
  })

  it('what is longer than a formula may be, without ado', () => {
    expect(formulas(`$${'x'.repeat(2001)}$`, '', '$$', ...Array<string>(5000).fill('x'), '$$')).toEqual([])
  })
})

it('comes back from our own Markdown as it left, and text as text', () => {
  const written = (text: string) => `甲${escapeMarkdown(text)}乙${formulaMarkdown('\\frac{1}{2}', false)}`
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('$', 'a', '5', ' ', '\\', '和', '^'), maxLength: 12 }), (text) => {
      expect(outline(written(text))).toBe(`甲${text}乙$\\frac{1}{2}$`)
    }),
  )
})
