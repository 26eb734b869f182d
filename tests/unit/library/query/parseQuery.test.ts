import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../../src/library/query/parseQuery.ts'

const TODAY = '2016-05-19'
const clauses = (text: string) => parseQuery(text, TODAY).clauses
const hints = (text: string) => parseQuery(text, TODAY).hints.map(({ kind }) => kind)

describe('a query', () => {
  it('reads what is like another', () => {
    expect(clauses('重复:有 -duplicate:无 重复:20160519-甲-abcd')).toEqual([
      { kind: 'alike', to: 'any', not: false },
      { kind: 'alike', to: 'none', not: true },
      { kind: 'alike', to: { id: '20160519-甲-abcd' }, not: false },
    ])
    expect(hints('重复:""')).toEqual(['badAlike'])
  })

  it('reads what the checks found', () => {
    const read = (text: string) => clauses(text).map((clause) => ('of' in clause ? clause : null))
    const any = { kind: 'findings', of: 'all', least: 1, most: null, not: false }
    expect(read('问题:>0 问题:有 检查：＞0 findings:yes')).toEqual([any, any, any, any])
    expect(read('问题:无 -问题:3..5 问题:错误 问题:警告 findings:hints 问题:未查')).toEqual([
      { ...any, least: 0, most: 0 },
      { ...any, least: 3, most: 5, not: true },
      { ...any, of: 'errors' },
      { ...any, of: 'warnings' },
      { ...any, of: 'hints' },
      { ...any, of: 'unchecked', least: null },
    ])
    expect(hints('问题:很多')).toEqual(['badFindings'])
  })

  it('reads all that the language has', () => {
    expect(
      clauses(
        '责编:钟义见 状态:待复审 来源：中国社会科学网 关键词:党建 日期:2016-05..2016-06 字数:>2000 缺:摘要 -词 "小康 不小康"',
      ),
    ).toEqual([
      { kind: 'field', field: 'editors', text: '钟义见', not: false },
      { kind: 'stage', stages: ['secondReview'], not: false },
      { kind: 'field', field: 'source', text: '中国社会科学网', not: false },
      { kind: 'field', field: 'keywords', text: '党建', not: false },
      { kind: 'date', of: 'publishedAt', from: '2016-05', before: '2016-06~', not: false },
      { kind: 'characters', least: 2001, most: null, not: false },
      { kind: 'missing', fields: ['abstract'], not: false },
      { kind: 'word', text: '词', not: true },
      { kind: 'word', text: '小康 不小康', not: false },
    ])
    expect(hints('责编:钟义见')).toEqual([])
  })

  it.each([
    ['Editors:zhong', { kind: 'field', field: 'editors' }],
    ['责任编辑：钟', { kind: 'field', field: 'editors' }],
    ['ＥＤＩＴＯＲ:钟', { kind: 'field', field: 'editors' }],
    ['标题:"小康 社会"', { kind: 'field', field: 'title', text: '小康 社会' }],
    ['-来源:“新华社”', { kind: 'field', field: 'source', text: '新华社', not: true }],
    ['－党建', { kind: 'word', text: '党建', not: true }],
    ['state:final', { kind: 'stage', stages: ['finalReview'] }],
    ['状态:待', { kind: 'stage', stages: ['firstReview', 'secondReview', 'finalReview', 'ready'] }],
    ['发布时间:2016', { kind: 'date', of: 'publishedAt', from: '2016', before: '2016~' }],
    ['修改:今天', { kind: 'date', of: 'modifiedAt', from: TODAY, before: `${TODAY}~` }],
    ['日期:昨天', { from: '2016-05-18' }],
    ['日期:2016年5月9日', { from: '2016-05-09', before: '2016-05-09~' }],
    ['日期:>=2016-5', { from: '2016-05', before: null }],
    ['日期:>2016-05', { from: '2016-05~', before: null }],
    ['日期:<2016-05', { from: null, before: '2016-05' }],
    ['日期:..2016-06', { from: null, before: '2016-06~' }],
    ['字数:500..1,000', { least: 500, most: 1000 }],
    ['字数:＜=800', { least: null, most: 800 }],
    ['字数:300', { least: 300, most: 300 }],
    ['状态:草稿|退回', { kind: 'stage', stages: ['draft', 'returned'] }],
    ['缺:摘要|责编', { kind: 'missing', fields: ['abstract', 'editors'] }],
    ['导出:后改', { kind: 'exported', when: 'changedSince' }],
    ['exported:no', { kind: 'exported', when: 'never' }],
    ['导出:2016-05', { kind: 'exported', when: { from: '2016-05', before: '2016-05~' } }],
    ['missing:keywords', { kind: 'missing', fields: ['keywords'] }],
    ['编号:20160519', { kind: 'id', text: '20160519' }],
  ])('reads %s', (text, wanted) => {
    expect(clauses(text)).toMatchObject([wanted])
    expect(hints(text)).toEqual([])
  })

  it.each([
    ['时辰:12', 'unknownField'],
    ['状态:没有', 'badStage'],
    ['日期:2016-13', 'badDate'],
    ['日期:..', 'badDate'],
    ['字数:很多', 'badNumber'],
    ['缺:什么', 'badField'],
    ['缺:摘要|什么', 'badField'],
    ['状态:草稿|没有', 'badStage'],
    ['导出:也许', 'badExport'],
  ])('takes %s as words, and says why', (text, hint) => {
    expect(clauses(text)).toEqual([{ kind: 'word', text, not: false }])
    expect(hints(text)).toEqual([hint])
  })

  it('says that a quote is open, and goes on to the end', () => {
    expect(clauses('甲 "乙 丙')).toMatchObject([{ text: '甲' }, { text: '乙 丙' }])
    expect(hints('甲 "乙 丙')).toEqual(['openQuote'])
  })

  it('asks nothing where nothing is written', () => {
    for (const text of ['', ' 　', '""', '责编:', '责编:""'])
      expect(
        clauses(text).filter((c) => c.kind !== 'word'),
        text,
      ).toEqual([])
    expect(clauses('  ')).toEqual([])
  })

  it('never fails, whatever is typed, and looks at so many parts and no more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'责编:：-"“” 20..>a缺字数状态日期'), maxLength: 60 }),
        (text) => {
          const query = parseQuery(text, TODAY)
          expect(query.clauses.length).toBeLessThanOrEqual(24)
        },
      ),
    )
    expect(clauses('甲 '.repeat(100))).toHaveLength(24)
  })
})
