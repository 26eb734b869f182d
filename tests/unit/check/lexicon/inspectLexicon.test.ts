import { expect, it } from 'vitest'
import { inspectLexicon } from '../../../../src/check/lexicon/inspectLexicon.ts'
import { lexiconText } from '../../../../src/check/lexicon/lexiconText.ts'
import { previewLexicon } from '../../../../src/check/lexicon/previewLexicon.ts'
import { readLexicon } from '../../../../src/check/lexicon/readLexicon.ts'

const LIST = `# 词表：示例
# 用途：人名职务
# 编者：校对组
词,改为,说明,起,止
帐号,账号
,没有词

账号,账号
帐号,帐户
李示例,处长,,2020-01-01,2021-12-31
李示例,局长,,2022-01-01,
王示例,局长,,2022-02-30,
赵示例,局长,,2023-01-01,2022-01-01
${'长'.repeat(61)}
`

it('tells what is read and what is refused, line by line', () => {
  const { head, entries, refused } = inspectLexicon(LIST, 'a.csv')
  expect(head).toEqual({ name: '示例', kind: 'person', version: '', date: '', by: '校对组' })
  expect(entries.map(({ word, right }) => `${word} ${right}`)).toEqual(['帐号 账号', '李示例 处长', '李示例 局长'])
  expect(refused.map(({ line, why }) => [line, why])).toEqual([
    [6, 'noWord'],
    [8, 'sameWord'],
    [9, 'twice'],
    [12, 'badDay'],
    [13, 'daysTurned'],
    [14, 'tooLong'],
  ])
})

it('writes what was taken so that it reads the same, without a refused line', () => {
  const { head, entries, lines } = inspectLexicon(LIST, 'a.csv')
  const text = lexiconText({ ...head, version: '2', date: '2026-01-01' }, lines)
  expect(inspectLexicon(text, 'other.txt')).toMatchObject({
    head: { ...head, version: '2', date: '2026-01-01' },
    entries,
    refused: [],
  })
  expect(readLexicon(text, 'other.txt')).toMatchObject({ name: '示例', kind: 'person', by: '校对组', count: 3 })
})

it('shows the beginning of a long list, and counts all of it', () => {
  const words = Array.from({ length: 300 }, (_, n) => `词语${n}`)
  expect(previewLexicon([...words, ...words].join('\n'), '禁用词.txt')).toMatchObject({
    count: 300,
    refusedCount: 300,
    head: { kind: 'forbidden', name: '禁用词' },
    sample: { length: 50 },
    refused: { length: 50 },
  })
})
