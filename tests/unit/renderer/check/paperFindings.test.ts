import { expect, it } from 'vitest'
import { paperFindings } from '../../../../renderer/check/paperFindings.ts'
import type { Finding } from '../../../../src/article/finding.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const both = (words: string) => ({ zh: words, en: words })
const finding = (key: string, fixes: Finding['fixes']): Finding => ({
  rule: 'comma',
  group: 'punctuation',
  severity: 'error',
  certainty: 'high',
  place: { kind: 'block', path: [0] },
  from: 2,
  to: 3,
  found: ',',
  before: '',
  after: '',
  message: both('半角逗号'),
  reason: both('标点'),
  fixes,
  key,
})

it('does what the card of the finding does, and nothing about one that is gone', async () => {
  const { services } = await startedServices()
  const done: string[] = []
  const mendable = finding('k1', [{ label: both('改为“，”'), edits: [{ from: 2, to: 3, text: '，' }] }])
  services.check.setState({
    findings: [mendable, finding('k2', [])],
    fix: (list) => void done.push(`fix ${list.map(({ key }) => key).join()}`),
    show: ({ key }) => void done.push(`show ${key}`),
    ignore: async ({ key }, scope, reason) => {
      done.push(`ignore ${key} ${scope} ${reason}`)
      return true
    },
  })
  const findings = paperFindings(services)
  expect(findings.marks()).toEqual(['k1', 'k2'].map((key) => ({ path: [0], from: 2, to: 3, severity: 'error', key })))
  expect(['k1', 'k2', 'gone'].map(findings.fixOf)).toEqual(['改为“，”', null, null])
  for (const key of ['k1', 'gone']) {
    findings.mend(key)
    findings.ignore(key)
    findings.show(key)
  }
  expect(done).toEqual(['fix k1', 'ignore k1 here ', 'show k1'])
  expect(services.view.getState().inspectorTab).toBe('check')
})
