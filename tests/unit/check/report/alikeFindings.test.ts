import { expect, it } from 'vitest'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { alikeFindings } from '../../../../src/check/report/alikeFindings.ts'
import { weighFindings } from '../../../../src/check/settleFindings.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'

it('tells together what says the same, grave ones first, and keeps the order of the text within', () => {
  const all = createChecker().check(articleOf('他--近日,我们,走了15-30%的路--'))
  const findings = weighFindings(all, { dash: 'hint', numberRange: 'warning' })
  const alike = alikeFindings(findings)
  expect(alike.map((group) => [group[0]?.rule, group.length])).toEqual([
    ['halfWidthMarks', 2],
    ['numberRange', 1],
    ['dash', 2],
  ])
  expect(alike[0]?.map(({ from }) => from)).toEqual([...(alike[0] ?? [])].map(({ from }) => from).sort((a, b) => a - b))
  expect(alike.flat()).toHaveLength(findings.length)
  expect(alikeFindings([])).toEqual([])
})
