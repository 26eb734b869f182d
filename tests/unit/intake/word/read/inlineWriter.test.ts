import { describe, expect, it } from 'vitest'
import { InlineWriter, MARK, type Setting } from '../../../../../src/intake/word/read/inlineWriter.ts'

const plain: Setting = { marks: 0, href: '', size: 21, face: '宋体' }
const bold: Setting = { ...plain, marks: MARK.bold, size: 32, face: '黑体' }

describe('InlineWriter', () => {
  it('joins neighbours set alike, whatever runs they came in', () => {
    const writer = new InlineWriter()
    for (const sign of '近日会议') writer.text(sign, plain)
    writer.text('重', bold)
    writer.text('点', { ...bold, size: 99 })
    expect(writer.take()[0]?.nodes).toEqual([
      { type: 'text', text: '近日会议' },
      { type: 'text', text: '重点', marks: [{ type: 'bold' }] },
    ])
  })

  it('writes marks in the order of the schema, the link outermost', () => {
    const writer = new InlineWriter()
    writer.text('x', { ...plain, marks: MARK.superscript | MARK.bold | MARK.strike, href: 'https://e.com' })
    expect(writer.take()[0]?.nodes[0]?.marks?.map(({ type }) => type)).toEqual([
      'link',
      'bold',
      'strike',
      'superscript',
    ])
  })

  it('takes white space off both ends, across runs, and tells a typed indent', () => {
    const writer = new InlineWriter()
    for (const text of ['　', '　', ' 正文', '\t尾 ', '　']) writer.text(text, plain)
    expect(writer.take()).toMatchObject([{ text: '正文 尾', typedIndent: true }])
    writer.text(' 一空', plain)
    expect(writer.take().at(-1)).toMatchObject({ typedIndent: true })
  })

  it('makes paragraphs of lines that begin with a typed indent, breaks of the others', () => {
    const writer = new InlineWriter()
    writer.break()
    writer.text('甲', plain)
    writer.break()
    writer.break()
    writer.text('乙', plain)
    writer.break()
    writer.text('　　丙', plain)
    writer.break()
    expect(writer.take().map(({ nodes }) => nodes.map((node) => node.text ?? '⏎').join(''))).toEqual(['甲⏎乙', '丙'])
  })

  it('knows the look of most of its characters', () => {
    const writer = new InlineWriter()
    writer.text('很长的一段', plain)
    writer.text('重', bold)
    expect(writer.take()[0]?.look).toEqual({ size: 21, face: '宋体', bold: false })
    const heavy = new InlineWriter()
    heavy.text('重点', bold)
    heavy.text('  ', plain)
    expect(heavy.take()[0]?.look).toEqual({ size: 32, face: '黑体', bold: true })
  })

  it('keeps what hangs on it before or after its words, and what an earlier one held', () => {
    const rule = (number: number) => ({ kind: 'node', node: { type: 'horizontalRule' }, number }) as const
    const earlier = new InlineWriter()
    earlier.text('近', plain)
    earlier.aside(rule(1))
    const writer = new InlineWriter()
    writer.aside(rule(2))
    writer.text('日', plain)
    writer.aside(rule(3))
    writer.prepend(earlier)
    expect(writer.take()[0]?.text).toBe('近日')
    expect(writer.before.map(({ number }) => number)).toEqual([1, 2])
    expect(writer.after.map(({ number }) => number)).toEqual([3])
    expect(new InlineWriter().take()).toEqual([])
  })
})
