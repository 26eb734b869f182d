import { describe, expect, it } from 'vitest'
import { deskError } from '../../../../src/base/deskError.ts'
import { importReport } from '../../../../src/intake/batch/importReport.ts'

const OUTCOME = {
  id: '20260101-甲-abcd',
  title: '甲',
  pages: 2,
  ties: ['titles', 'names'],
  guesses: ['authors'],
  losses: 2,
  dropped: 3,
} as const

describe('the report of a batch', () => {
  it('has a line for each manuscript, in a form that spreadsheets read', () => {
    const rows = [
      { files: ['a.html', 'a_2.html'], outcome: OUTCOME, error: null },
      { files: ['坏.docx'], outcome: null, error: deskError('input.damaged') },
      { files: ['后.txt'], outcome: null, error: null },
    ]
    const [head, ...lines] = importReport(rows, 'zh').split('\r\n')
    expect(head).toBe('\ufeff文件,结果,标题,稿件编号,待核对,未完整带过来,未放进来,原因与处理')
    expect(lines[0]).toBe('a.html + a_2.html,已导入,甲,20260101-甲-abcd,作者,2,3,2 页合为一篇（标题相同、文件名连号）')
    expect(lines[1]).toMatch(/^坏\.docx,未导入,,,,,,文件已损坏/)
    expect(lines[2]).toBe('后.txt,未处理,,,,,,')
    expect(importReport(rows, 'en')).toContain('not imported')
  })

  it('quotes what would break a line, and lets no title be a formula', () => {
    const report = importReport([{ files: ['a,b"c.txt'], outcome: { ...OUTCOME, title: '=1+1' }, error: null }], 'zh')
    expect(report).toContain('"a,b""c.txt"')
    expect(report).toContain(",'=1+1,")
  })
})
