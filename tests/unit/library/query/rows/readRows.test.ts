import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STAGES, type StageNames } from '../../../../../src/article/stages.ts'
import { nameStages } from '../../../../../src/library/query/nameStages.ts'
import { parseQuery } from '../../../../../src/library/query/parseQuery.ts'
import { queryNames } from '../../../../../src/library/query/queryNames.ts'
import { readRows } from '../../../../../src/library/query/rows/readRows.ts'
import { writeRows } from '../../../../../src/library/query/rows/writeRows.ts'
import type { Clause } from '../../../../../src/library/query/query.ts'

const OWN: StageNames = { ...STAGES, finalReview: { zh: '待签发', en: 'Sign-off' } }

/** What a query asks in a house; alternatives in one order. */
function asked(query: string, names: StageNames): Clause[] {
  return parseQuery(nameStages(query, names), '2016-05-19').clauses.map((clause) => {
    if (clause.kind === 'stage') return { ...clause, stages: [...clause.stages].sort() }
    return clause.kind === 'missing' ? { ...clause, fields: [...clause.fields].sort() } : clause
  })
}

/** Rows as if each had been changed: none may be written as it stood, but what no row can show. */
function anew(query: string, names: StageNames, language: 'zh' | 'en'): string {
  const rows = readRows(query, names).map((row) =>
    row.field === 'written' || row.values.length === 0 ? row : { ...row, written: null },
  )
  return writeRows(rows, names, language)
}

it.each<[string, string, string, readonly string[]]>([
  ['小康', 'text', 'has', ['小康']],
  ['-“小康 社会”', 'text', 'hasNot', ['小康 社会']],
  ['责编:钟义见', 'editors', 'has', ['钟义见']],
  ['-来源：人民日报', 'source', 'hasNot', ['人民日报']],
  ['性质:原创', 'written', 'asWritten', ['性质:原创']],
  ['稿件性质:原创', 'origin', 'is', ['原创']],
  ['状态:待复审', 'stage', 'is', ['secondReview']],
  ['-state:draft|returned', 'stage', 'isNot', ['draft', 'returned']],
  ['日期:2016-05..2016-06', 'publishedAt', 'between', ['2016-05', '2016-06']],
  ['日期:>=2016', 'publishedAt', 'since', ['2016']],
  ['日期:..2016-06', 'publishedAt', 'until', ['2016-06']],
  ['修改:今天', 'modifiedAt', 'within', ['今天']],
  ['日期:>2016', 'written', 'asWritten', ['日期:>2016']],
  ['-日期:2016', 'written', 'asWritten', ['-日期:2016']],
  ['字数:>2000', 'characters', 'atLeast', ['2001']],
  ['字数:≤500', 'characters', 'atMost', ['500']],
  ['字数:1000..2000', 'characters', 'between', ['1000', '2000']],
  ['字数:800', 'characters', 'exactly', ['800']],
  ['缺:摘要', 'missing', 'anyOf', ['abstract']],
  ['-missing:title|authors', 'missing', 'noneOf', ['title', 'authors']],
  ['问题:>0', 'findings', 'is', ['any']],
  ['问题:错误', 'findings', 'is', ['errors']],
  ['问题:>3', 'findings', 'atLeast', ['4']],
  ['-检查:未查', 'findings', 'isNot', ['unchecked']],
  ['导出:后改', 'exported', 'is', ['changedSince']],
  ['导出:2016-05', 'exported', 'within', ['2016-05']],
  ['重复:有', 'alike', 'is', ['any']],
  ['重复:20160519-脱贫-abcd', 'alike', 'is', ['20160519-脱贫-abcd']],
  ['编号:2016', 'id', 'has', ['2016']],
  ['状态:没有这个', 'written', 'asWritten', ['状态:没有这个']],
  ['foo:bar', 'written', 'asWritten', ['foo:bar']],
])('shows %s', (query, field, relation, values) => {
  expect(readRows(query, STAGES)).toEqual([{ field, relation, values, written: query }])
})

it('shows a name that nothing follows yet as a row to be filled', () => {
  expect(readRows('责编:', STAGES)).toEqual([{ field: 'editors', relation: 'has', values: [], written: '责编:' }])
  expect(readRows('缺：', STAGES)[0]).toMatchObject({ field: 'missing', relation: 'anyOf' })
})

it('hears the house’s own names of stages', () => {
  expect(readRows('状态:待签发', OWN)[0]).toMatchObject({ field: 'stage', values: ['finalReview'] })
  expect(anew('状态:待签发', OWN, 'zh')).toBe('状态:待签发')
})

/** Parts as people and hostile people write them. */
const arbitraryQuery = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom('', '-', '－'),
          fc.constantFrom(...queryNames('zh'), ...queryNames('en'), '谁', 'http'),
          fc.constantFrom(':', '：'),
          fc.oneof(
            fc.constantFrom(
              '今天',
              '本月',
              '草稿|退回',
              '待签发',
              '摘要|title',
              '有',
              '无',
              '后改',
              '未查',
              '我',
              '原创',
            ),
            fc.constantFrom(
              '>2000',
              '<=5',
              '10..20',
              '5',
              '2016-05..2016-06',
              '>=2016',
              '<2016-05-01',
              '..2016',
              '2016年5月',
            ),
            fc.string({ maxLength: 8 }),
            fc.string({
              unit: fc.constantFrom('钟', 'a', ' ', '"', '“', '”', ':', '：', '-', '|', '.', '>', '’'),
              maxLength: 6,
            }),
          ),
          fc.boolean(),
        )
        .map(([not, name, colon, value, quoted]) => `${not}${name}${colon}${quoted ? `"${value}"` : value}`),
      fc.string({ unit: fc.constantFrom('康', 'b', ' ', '"', '“', '”', ':', '-', '　'), maxLength: 8 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '))

describe('any query', () => {
  it.each(['zh', 'en'] as const)('asks the same after it was shown as rows and written again (%s)', (language) => {
    fc.assert(
      fc.property(arbitraryQuery, fc.constantFrom(STAGES, OWN), (query, names) => {
        expect(asked(writeRows(readRows(query, names), names, language), names)).toEqual(asked(query, names))
        expect(asked(anew(query, names, language), names)).toEqual(asked(query, names))
      }),
      { numRuns: 1500 },
    )
  })

  it('stands as it was written while no row is changed', () => {
    const query = '责编：钟义见  状态:待复审 字数:>2000 -“小康”'
    expect(writeRows(readRows(query, STAGES), STAGES, 'en')).toBe('责编：钟义见 状态:待复审 字数:>2000 -“小康”')
  })
})
