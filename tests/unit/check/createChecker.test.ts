import { describe, expect, it, vi } from 'vitest'
import { createChecker } from '../../../src/check/createChecker.ts'
import { RULES } from '../../../src/check/rules.ts'
import type { TextRule } from '../../../src/check/rule.ts'
import { dash } from '../../../src/check/rules/dash.ts'
import { weekday } from '../../../src/check/rules/weekday.ts'
import { articleOf } from '../../helpers/check/articleOf.ts'

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

  it('leaves the rules about the whole article out when asked', () => {
    expect(createChecker().check(articleOf('“四', { keywords: ['四'] }), {}, false)).toEqual([])
  })

  it('has rules with ids of their own and words in both languages', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
    for (const { message, reason } of RULES)
      for (const text of [message.zh, message.en, reason.zh, reason.en]) expect(text).not.toBe('')
  })
})
