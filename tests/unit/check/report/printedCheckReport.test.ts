import { describe, expect, it } from 'vitest'
import type { IgnoredFinding } from '../../../../src/article/ignoredFinding.ts'
import type { ReportBlock, ReportLine } from '../../../../src/base/printedReport.ts'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { partFindings } from '../../../../src/check/ignores/partFindings.ts'
import { printedCheckReport } from '../../../../src/check/report/printedCheckReport.ts'
import type { ReportedArticle, ReportFacts } from '../../../../src/check/report/reportedArticle.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'
import { referenceArticle } from '../../publish/referenceArticle.ts'

const facts: ReportFacts = {
  made: '2016-05-19T06:30:00.000Z',
  profile: PAGE_PROFILE.label,
  shownTime: (moment) => moment.slice(0, 10),
}

function reported(text: string, ignored: readonly IgnoredFinding[] = []): ReportedArticle {
  const article = articleOf(text, { title: '题' })
  const { counted, letStand } = partFindings(createChecker().check(article), { article: ignored, library: [] })
  const inText = counted.filter(({ place }) => place.kind === 'block')
  return { name: '甲', ...article, findings: inText, letStand }
}

const words = (line: ReportLine) => line.map(({ text }) => text).join('')
const lines = (blocks: readonly ReportBlock[], kind: ReportBlock['kind']) =>
  blocks.flatMap((block) => (block.kind === 'table' || block.kind !== kind ? [] : [words(block.line)]))
const tables = (blocks: readonly ReportBlock[]) => blocks.filter((block) => block.kind === 'table')
const rowsOf = (table: Extract<ReportBlock, { kind: 'table' }> | undefined) =>
  table?.rows.map((row) => row.map((cell) => cell.map(words).join('／')))

describe('the report of the checks for paper', () => {
  it('has place, words and what they become for each of the 74 commas of the reference article', () => {
    const { metadata, document, id } = referenceArticle()
    const findings = createChecker().check({ metadata, document })
    const { title, blocks } = printedCheckReport(
      [{ name: id, metadata, document, findings, letStand: [] }],
      facts,
      'zh',
    )
    expect(title).toBe('体检报告 · 打好基层党建 决胜脱贫攻坚')
    const all = tables(blocks)
    expect(rowsOf(all[0])?.at(-1)).toEqual(['合计', '74', '2', '2', '78'])
    expect(all.map(({ rows }) => rows.length)).toContain(74)
    const first = all.find(({ rows }) => rows.length === 74)?.rows[0]
    expect(words(first?.[0]?.[0] ?? [])).toBe('第 1 段')
    expect(first?.[1]?.[0]?.filter(({ tone }) => tone === 'wrong')).toEqual([{ text: ',', tone: 'wrong' }])
    expect(first?.[2]?.[0]?.filter(({ tone }) => tone === 'mended')).toEqual([{ text: '，', tone: 'mended' }])
  })

  it('tells what no fix mends without one, and the other ways by name', () => {
    const { blocks } = printedCheckReport([reported('他说，然后（没完。')], facts, 'zh')
    expect(rowsOf(tables(blocks).at(-1))).toEqual([['第 1 段', '他说，然后（没完。', '']])
    expect(lines(blocks, 'group')).toEqual(['标点'])
  })

  it('says calmly that nothing was found, and of several articles how each did', () => {
    const calm = reported('春天来了。')
    expect(lines(printedCheckReport([calm], facts, 'en').blocks, 'finding')).toEqual(['Nothing found.'])
    const { title, blocks } = printedCheckReport([calm, reported('近日,我们')], facts, 'zh')
    expect(title).toBe('体检报告')
    expect(rowsOf(tables(blocks)[0])).toEqual([
      ['题', '0', '0', '0'],
      ['题', '1', '0', '0'],
    ])
    expect(lines(blocks, 'article')).toEqual(['题', '题'])
  })

  it('tells what is let stand, why and by whom', () => {
    const stands = { rule: 'halfWidthMarks', what: null, reason: '原文如此', who: '张三', at: '2026-01-02T00:00:00Z' }
    const { blocks } = printedCheckReport([reported('近日,我们', [stands])], facts, 'zh')
    expect(lines(blocks, 'group')).toEqual(['已忽略'])
    expect(rowsOf(tables(blocks).at(-1))).toEqual([
      ['第 1 段', '汉字之间用了半角标点。／近日,我们', '本篇 · 原文如此 · 张三 · 2026-01-02'],
    ])
  })
})
