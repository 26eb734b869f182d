import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import type { NodeJson } from '../../../../../src/article/document/documentJson.ts'
import { chooseBranch } from '../../../../../src/intake/word/read/chooseBranch.ts'
import { cleanText } from '../../../../../src/intake/cleanText.ts'
import { commentBook } from '../../../../../src/intake/word/read/commentBook.ts'
import { plainText } from '../../../../../src/intake/word/read/plainText.ts'
import { newReport } from '../../../../../src/intake/word/read/report.ts'
import { symbolText } from '../../../../../src/intake/word/read/symbolText.ts'
import { parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'
import { WORD_ROOT } from '../../../../helpers/word/docx.ts'
import { p } from '../../../../helpers/word/markup.ts'

const xml = (inner: string) => parseXml(`<w:x ${WORD_ROOT}>${inner}</w:x>`)
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

describe('a choice', () => {
  const choose = (inner: string) => chooseBranch(xml(inner))?.name

  it('is read once: the newer branch where it holds anything, else the older', () => {
    expect(choose('<mc:Choice Requires="wps"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>a</w:t></mc:Fallback>')).toBe(
      'mc:Choice',
    )
    expect(choose('<mc:Choice Requires="wpi"/><mc:Fallback><v:imagedata/></mc:Fallback>')).toBe('mc:Fallback')
    expect(choose(`<mc:Choice Requires="cx"/><mc:Choice Requires="x"><a:blip ${A}/></mc:Choice>`)).toBe('mc:Choice')
    expect(choose('<mc:Choice Requires="c14"/>')).toBe('mc:Choice')
    expect(choose('')).toBeUndefined()
  })
})

describe('cleanText', () => {
  it('takes ordinary text as it is', () => {
    const text = '近日，会议在北京召开 ABC 𠀀'
    expect(cleanText(text, () => expect.fail())).toBe(text)
  })

  it('takes out what shows nothing without a word, and tells the rest', () => {
    const told: string[] = []
    const clean = cleanText('甲\u200b\ufeff\u00ad乙\u00a0丙\u0007\ud800丁\ue000\u2028戊\udbff\udffd', (kind, code) =>
      told.push(`${kind} ${code}`),
    )
    expect(clean).toBe('甲乙 丙\ufffd丁\ue000 戊\udbff\udffd')
    expect(told).toEqual(['privateUse U+E000', 'privateUse U+10FFFD', 'badCharacter U+0007', 'badCharacter U+D800'])
  })
})

describe('symbolText', () => {
  it.each([
    ['Wingdings', 'F0FC', '✓'],
    ['Symbol', 'F061', 'α'],
    ['Symbol', '0057', 'Ω'],
    ['Symbol', 'F0B3', '≥'],
    ['Symbol', 'F031', '1'],
    ['Wingdings 2', 'F052', '☑'],
    ['MyFont', 'F0AA', '\uf0aa'],
    ['MyFont', '4E2D', '中'],
    ['Symbol', 'zz', ''],
  ])('%s %s', (font, char, sign) => {
    expect(symbolText(font, char)).toBe(sign)
  })
})

describe('comments', () => {
  const dated = (id: number, text: string, date: string) =>
    `<w:comment w:id="${id}" w:author="王编辑" w:date="${date}">${p(text)}</w:comment>`
  const comment = (id: number, text: string) => `<w:comment w:id="${id}" w:author="王编辑">${p(text)}</w:comment>`

  const marked = (book: ReturnType<typeof commentBook>): NodeJson[] => [
    { type: 'paragraph', content: [{ type: 'text', text: '三百人', marks: [...book.marks()] }] },
  ]

  it('are marks on the words they were set to, with who said it and when', () => {
    const book = commentBook(xml(dated(7, '请核对。', '2016-05-19T14:08:00Z') + comment(8, '没有时间。')))
    expect(book.marks()).toEqual([])
    book.open('7')
    book.open('8')
    expect(book.marks()).toEqual([
      {
        type: 'comment',
        attrs: {
          id: 'word0007',
          thread: [{ by: '王编辑', at: '2016-05-19T06:08:00Z', text: '请核对。' }],
          state: 'open',
        },
      },
      {
        type: 'comment',
        attrs: { id: 'word0008', thread: [{ by: '王编辑', at: '', text: '没有时间。' }], state: 'open' },
      },
    ])
    Node.fromJSON(articleSchema, { type: 'doc', content: marked(book) }).check()
    expect(book.lost(marked(book))).toEqual([])
    book.close('7')
    expect(book.marks()).toHaveLength(1)
  })

  const said = (id: number, by: string, text: string, paragraph: string) =>
    `<w:comment w:id="${id}" w:author="${by}">${p(text)}<w:p w14:paraId="${paragraph}"><w:r><w:t>${text}二</w:t></w:r></w:p></w:comment>`
  const threaded = (facts: string) =>
    [
      xml(
        said(0, '王', '甲', '0A') + said(1, '李', '乙', '0B') + said(2, '赵', '丙', '0C') + said(3, '钱', '丁', '0D'),
      ),
      xml(facts),
    ] as const
  const fact = (paragraph: string, parent = '', done = 0) =>
    `<w15:commentEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" w15:paraId="${paragraph}" ${parent === '' ? '' : `w15:paraIdParent="${parent}"`} w15:done="${done}"/>`

  it('hold their replies, also replies to replies, and whether they are resolved', () => {
    const book = commentBook(...threaded(fact('0a', '', 1) + fact('0B', '0A') + fact('0C', '0B') + fact('0D')))
    for (const id of ['1', '0', '2', '3']) book.open(id)
    const [first, second, ...more] = book.marks()
    expect(more).toEqual([])
    expect(first?.attrs).toEqual({
      id: 'word0000',
      state: 'resolved',
      thread: [
        { by: '王', at: '', text: '甲\n甲二' },
        { by: '李', at: '', text: '乙\n乙二' },
        { by: '赵', at: '', text: '丙\n丙二' },
      ],
    })
    expect(second?.attrs).toMatchObject({ id: 'word0003', state: 'open' })
    expect(book.lost(marked(book))).toEqual([])
  })

  it('stand alone where the replies go round in a circle or name what is not there', () => {
    const book = commentBook(...threaded(fact('0A', '0B') + fact('0B', '0A') + fact('0C', 'FF') + fact('0D', '0D', 1)))
    for (const id of ['0', '1', '2', '3']) book.open(id)
    expect(book.marks().map(({ attrs }) => [attrs?.id, attrs?.state])).toEqual([
      ['word0000', 'open'],
      ['word0001', 'open'],
      ['word0002', 'open'],
      ['word0003', 'resolved'],
    ])
  })

  it('tell a reply that is too long for the paper, and keep the others', () => {
    const long = '长'.repeat(1500)
    const book = commentBook(
      xml(said(0, '王', '甲', '0A') + said(1, '李', long, '0B')),
      xml(fact('0A') + fact('0B', '0A')),
    )
    book.open('0')
    book.open('1')
    expect(book.marks()[0]?.attrs?.thread).toHaveLength(1)
    expect(book.lost(marked(book)).map(({ words }) => words.slice(0, 4))).toEqual(['李：长长'])
  })

  it('are told where the body does not hold them: who, what, of which words, and where', () => {
    const long = '长'.repeat(2001)
    const book = commentBook(xml(comment(0, '请核对。') + comment(1, '') + comment(2, '整篇再看。') + comment(3, long)))
    book.open('0')
    book.text('三百人')
    book.close('0')
    book.met('0', 4)
    book.open('3')
    expect(book.marks()).toEqual([])
    expect(book.lost([]).slice(0, 2)).toEqual([
      { words: '王编辑：请核对。（批注于“三百人”）', paragraph: 4 },
      { words: '王编辑：整篇再看。', paragraph: null },
    ])
    expect(book.lost([])[2]?.words).toContain(long)
  })

  it('name only the beginning of long words', () => {
    const book = commentBook(xml(comment(0, '长。')))
    book.open('0')
    for (let index = 0; index < 50; index += 1) book.text('很长的文字')
    expect(book.lost([])[0]?.words.length).toBeLessThan(60)
  })
})

describe('a report', () => {
  it('holds neither empty nor endless pieces, and not too many', () => {
    const report = newReport()
    report.drop('  ', 1, { zh: '', en: '' })
    report.drop('长'.repeat(500), 0, { zh: '', en: '' })
    for (let index = 0; index < 999; index += 1) report.lose('unsupported', index, 'x')
    expect(report.dropped).toHaveLength(1)
    expect(report.dropped[0]).toMatchObject({ line: 1 })
    expect(report.dropped[0]?.what).toHaveLength(200)
    expect(report.losses).toHaveLength(300)
  })
})

describe('plainText', () => {
  it('gives the words of a header, a choice once', () => {
    expect(
      plainText(
        xml(
          `${p('内部')}${p('资料')}<mc:AlternateContent><mc:Choice><w:t>框</w:t></mc:Choice><mc:Fallback><w:t>框</w:t></mc:Fallback></mc:AlternateContent>`,
        ),
      ),
    ).toBe('内部 资料 框')
  })
})
