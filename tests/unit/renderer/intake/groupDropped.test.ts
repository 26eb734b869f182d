import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTextManuscript } from '../../../../src/intake/text/readTextManuscript.ts'
import { groupDropped, groupLosses } from '../../../../renderer/intake/groupDropped.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'

describe('what an import left out', () => {
  const sample = readFileSync(join(ROOT, 'main/library/sample/cssn-2016-05-19.txt'), 'utf8')
  const { dropped } = readTextManuscript(sample)

  it('is grouped by reason with nothing left out of the groups', () => {
    const groups = groupDropped(dropped, 'zh', (line) => `第 ${line} 行`)
    expect(dropped.length).toBeGreaterThan(5)
    expect(groups.length).toBeLessThan(dropped.length)
    expect(new Set(groups.map(({ why }) => why)).size).toBe(groups.length)
    expect(groups.flatMap(({ pieces }) => pieces)).toHaveLength(dropped.length)
    expect(groups.flatMap(({ pieces }) => pieces.map(({ what }) => what))).toContain('wxgzh.jpg')
  })

  it('keeps the order of the manuscript', () => {
    const piece = (line: number, zh: string) => ({ line, what: String(line), why: { zh, en: zh } })
    const groups = groupDropped([piece(3, '甲'), piece(5, '乙'), piece(9, '甲')], 'en', (line) => `line ${line}`)
    expect(groups.map(({ why, pieces }) => [why, pieces.map(({ where }) => where)])).toEqual([
      ['甲', ['line 3', 'line 9']],
      ['乙', ['line 5']],
    ])
  })

  it('tells losses in words', () => {
    const losses = [
      { kind: 'missingBytes', where: '47', what: 'W0.jpg' },
      { kind: 'missingBytes', where: 'document/3/0', what: 'W1.jpg' },
    ] as const
    expect(groupLosses(losses, 'zh', (line) => `第 ${line} 行`)).toEqual([
      {
        why: '只有文件名，没有文件内容',
        pieces: [
          { where: '第 47 行', what: 'W0.jpg', line: 47 },
          { where: 'document/3/0', what: 'W1.jpg', line: null },
        ],
      },
    ])
  })
})
