import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { createChecker } from '../../../src/check/createChecker.ts'
import { RULES } from '../../../src/check/rules.ts'
import type { TextRule } from '../../../src/check/rule.ts'
import { dash } from '../../../src/check/rules/dash.ts'
import { weekday } from '../../../src/check/rules/weekday.ts'
import { articleOf } from '../../helpers/check/articleOf.ts'
import { corpus } from '../../helpers/check/corpus.ts'

const spied = (): TextRule => ({ ...dash, check: vi.fn(dash.check) })

describe('createChecker', () => {
  it('looks at a text again only when it has changed', () => {
    const rule = spied()
    const checker = createChecker([rule])
    checker.check(articleOf('一--二¶三'))
    checker.check(articleOf('新的一段¶一--二¶三'))
    expect(rule.check).toHaveBeenCalledTimes(3)
  })

  it('puts remembered findings where their text stands now', () => {
    const checker = createChecker([dash])
    checker.check(articleOf('一--二'))
    expect(checker.check(articleOf('新的一段¶一--二')).map(({ place }) => place)).toEqual([
      { kind: 'block', path: [1] },
    ])
  })

  it('forgets what it found when the time of publication changes', () => {
    const checker = createChecker([weekday])
    const article = articleOf('5月19日（星期三）')
    expect(checker.check(article)).toEqual([])
    expect(checker.check({ ...article, metadata: { ...article.metadata, publishedAt: '2016-05-19' } })).toHaveLength(1)
  })

  it('drops overlapping finds of one rule and orders the rest by place', () => {
    const rule: TextRule = {
      ...dash,
      check: () => [
        { from: 2, to: 4 },
        { from: 0, to: 3 },
        { from: 4, to: 5 },
      ],
    }
    expect(
      createChecker([rule])
        .check(articleOf('一二三四五'))
        .map(({ from, to }) => [from, to]),
    ).toEqual([
      [0, 3],
      [4, 5],
    ])
  })

  it('gives metadata first, then the body from top to bottom, the same each time', () => {
    const article = articleOf('一--二,三¶“四', { title: '标题。', keywords: ['一'] })
    const findings = createChecker().check(article)
    expect(findings.map(({ rule }) => rule)).toEqual([
      'titleFullStop',
      'keywordCount',
      'dash',
      'halfWidthMarks',
      'openQuotes',
    ])
    expect(createChecker().check(article)).toEqual(findings)
  })

  it('finds after any edits what a checker finds that never saw the article', () => {
    const lines = [...corpus('base'), '“没有关上', '贵州省雷山县', '雷县山的', '12月41日，', '来源：人民网']
    const edit = fc.record({
      at: fc.nat(30),
      line: fc.nat(lines.length - 1),
      kind: fc.constantFrom('put', 'take', 'change'),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const checker = createChecker()
        const metadata = withPatch(emptyMetadata(), { title: '题', source: '新华社', keywords: ['雷山县', '没有'] })
        let content = lines.slice(0, 12).map(paragraphJson)
        for (const { at, line, kind } of edits) {
          const node = paragraphJson(`${lines[line] ?? ''}${kind === 'change' ? '--他' : ''}`)
          content = content.toSpliced(
            at % (content.length + 1),
            kind === 'put' ? 0 : 1,
            ...(kind === 'take' ? [] : [node]),
          )
          const article = { metadata, document: { type: 'doc' as const, content } }
          expect(checker.check(article)).toEqual(createChecker().check(structuredClone(article)))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('reads a block that is the same object no second time', () => {
    const { metadata, document } = articleOf('一--二¶三--四¶五')
    const checker = createChecker()
    const first = checker.check({ metadata, document })
    const content = [...(document.content ?? []).slice(0, 2), paragraphJson('六--七')]
    const second = checker.check({ metadata, document: { ...document, content } })
    expect(second.slice(0, 2).every((finding, at) => finding === first[at])).toBe(true)
    expect(second).toHaveLength(3)
  })

  it('has rules with ids of their own and words in both languages', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
    for (const { message, reason } of RULES)
      for (const text of [message.zh, message.en, reason.zh, reason.en]) expect(text).not.toBe('')
  })
})
