import { expect, it } from 'vitest'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { countsTable } from '../../../../src/check/report/countsTable.ts'
import { weighFindings } from '../../../../src/check/settleFindings.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'

it('counts by kind and severity, leaves out kinds without any, and sums up', () => {
  const findings = weighFindings(createChecker().check(articleOf('近日,我们,走了15-30%的路', { title: '题' })), {
    numberRange: 'warning',
  })
  const table = countsTable(
    findings.filter(({ place }) => place.kind === 'block'),
    'zh',
  )
  expect(
    [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
      row
        ?.replace(/<[^>]+>/g, ' ')
        .trim()
        .split(/\s+/),
    ),
  ).toEqual([
    ['种类', '错误', '警告', '提示', '合计'],
    ['标点', '2', '0', '0', '2'],
    ['数字', '0', '1', '0', '1'],
    ['合计', '2', '1', '0', '3'],
  ])
  expect(countsTable([], 'en')).toContain('<tr><th scope="row">All</th><td>0</td><td>0</td><td>0</td><td>0</td></tr>')
})
