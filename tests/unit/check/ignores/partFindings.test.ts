import { expect, it } from 'vitest'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { NO_IGNORES } from '../../../../src/check/ignores/ignores.ts'
import { partFindings } from '../../../../src/check/ignores/partFindings.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'

it('sets apart what is let stand, with whose word it is, and loses none', () => {
  const findings = createChecker().check(articleOf('近日,我们--他'))
  expect(partFindings(findings, NO_IGNORES)).toEqual({ counted: findings, letStand: [] })
  const line = { rule: 'dash', what: '--', reason: '代码', who: '甲', at: '2026-01-01T00:00:00Z' }
  const { counted, letStand } = partFindings(findings, { article: [], library: [line] })
  expect(counted.map(({ rule }) => rule)).not.toContain('dash')
  expect(letStand).toMatchObject([{ scope: 'library', line, finding: { rule: 'dash' } }])
  expect(counted.length + letStand.length).toBe(findings.length)
})
