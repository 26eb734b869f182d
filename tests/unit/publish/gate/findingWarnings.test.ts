import { describe, expect, it } from 'vitest'
import { findingWarnings } from '../../../../src/publish/gate/findingWarnings.ts'
import { gateLevel } from '../../../../src/publish/gate/gateLevel.ts'

describe('what the checks found', () => {
  it('stops an export, is asked about, or is told; its field comes along', () => {
    const message = { zh: '标题末尾有句号。', en: 'The title ends in a full stop.' }
    const warnings = findingWarnings([
      { rule: 'title', severity: 'error', message, field: 'title' },
      { rule: 'title', severity: 'warning', message },
      { rule: 'title', severity: 'hint', message, range: { from: 1, to: 2 } },
    ])
    expect(warnings.map(gateLevel)).toEqual(['stops', 'asks', 'tells'])
    expect(warnings[0]).toMatchObject({ code: 'check', message, field: 'title' })
    expect(warnings[1]).not.toHaveProperty('field')
  })
})
