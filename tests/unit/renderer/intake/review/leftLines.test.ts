import { expect, it } from 'vitest'
import { leftLines } from '../../../../../renderer/intake/review/leftLines.ts'

const why = { zh: '', en: '' }

it('are those whose words are told as left out, and not the place of what has no line of its own', () => {
  const lines = ['年度报告', '分享到 微信 微博', '正文一段。', '']
  const dropped = [
    { what: '第 1 页', line: 1, why },
    { what: '×3', line: 1, why },
    { what: '分享到', line: 2, why },
    { what: '正文一段。 又一行', line: 3, why },
    { what: '何处', line: 4, why },
    { what: '远处', line: 99, why },
  ]
  expect([...leftLines(lines, dropped)]).toEqual([2, 3])
})
