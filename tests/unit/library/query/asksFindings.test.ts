import { expect, it } from 'vitest'
import { asksFindings } from '../../../../src/library/query/asksFindings.ts'

it.each(['问题:>0', '-问题：无', 'findings:errors 党建', '责编:我 检查:未查'])(
  'knows that %s asks for findings',
  (query) => {
    expect(asksFindings(query)).toBe(true)
  },
)

it.each(['', '问题', '问题:很多', '"问题:>0"', '状态:草稿 字数:>0'])('knows that %s does not', (query) => {
  expect(asksFindings(query)).toBe(false)
})
