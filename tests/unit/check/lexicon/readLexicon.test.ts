import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../../src/check/createChecker.ts'
import type { Lexicon } from '../../../../src/check/lexicon/lexicon.ts'
import { readLexicon } from '../../../../src/check/lexicon/readLexicon.ts'
import { lexiconWords } from '../../../../src/check/rules/lexiconWords.ts'
import { applyFixes } from '../../../../src/check/applyFixes.ts'
import { articleOf, textsOf } from '../../../helpers/check/articleOf.ts'

function entriesOf({ count, entryAt }: Lexicon) {
  return Array.from({ length: count }, (_, index) => entryAt(index))
}

function found(list: string, text: string, publishedAt = '') {
  const context = { lexicons: [readLexicon(list, '词表.csv')] }
  return createChecker([lexiconWords])
    .check(articleOf(text, { publishedAt }), context)
    .map(({ found: word, severity }) => `${severity} ${word}`)
}

describe('readLexicon', () => {
  it('reads what the list is, and its entries in several forms', () => {
    const list = readLexicon(
      '# 词表：示例\n# 用途：禁用词\n# 版本：3\n# 日期：2026-01-01\n词,改为,说明\n帐号,账号,用“账”\n登陆 => 登录\n"甲,乙",丙\n\n',
      'a.csv',
    )
    expect(list).toMatchObject({ name: '示例', kind: 'forbidden', version: '3', date: '2026-01-01' })
    expect(entriesOf(list).map(({ word, right, note }) => [word, right, note])).toEqual([
      ['帐号', '账号', '用“账”'],
      ['登陆', '登录', ''],
      ['甲,乙', '丙', ''],
    ])
  })

  it('takes the use from the file’s name where the list does not say', () => {
    expect(readLexicon('词', '本报慎用词.txt').kind).toBe('careful')
    expect(readLexicon('词', '其他.txt').kind).toBe('preferred')
  })

  it('finds forbidden, careful and wrong words, and mends the wrong ones', () => {
    expect(found('# 用途：禁用词\n坏词', '一个坏词')).toEqual(['error 坏词'])
    expect(found('# 用途：慎用词\n最佳', '最佳的')).toEqual(['warning 最佳'])
    const context = { lexicons: [readLexicon('帐号,账号', 'a.csv')] }
    const article = articleOf('他的帐号')
    const checker = createChecker([lexiconWords])
    expect(textsOf(applyFixes(article, checker.check(article, context)))).toEqual(['他的账号'])
  })

  it('leaves a wrong word that is part of the right one', () => {
    expect(found('身份证,居民身份证', '办理居民身份证')).toEqual([])
    expect(found('身份证,居民身份证', '办理身份证')).toEqual(['warning 身份证'])
  })

  it('takes the longest word of a place', () => {
    expect(found('甲\n甲乙\n', '甲乙丙甲')).toEqual(['warning 甲乙', 'warning 甲'])
  })

  it('asks for a person’s title within its dates', () => {
    const list = '# 用途：人名职务\n李示例,研究员,,2020-01-01,2024-12-31'
    expect(found(list, '某所教授李示例说', '2022-05-01')).toEqual(['warning 李示例'])
    expect(found(list, '某所研究员李示例说', '2022-05-01')).toEqual([])
    expect(found(list, '李示例说', '2022-05-01')).toEqual([])
    expect(found(list, '某所教授李示例说', '2025-05-01')).toEqual([])
  })
})
