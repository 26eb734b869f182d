import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { settleFindings } from '../../../../src/check/settleFindings.ts'
import { NO_IGNORES } from '../../../../src/check/ignores/ignores.ts'
import { findingWarnings } from '../../../../src/publish/gate/findingWarnings.ts'
import { gateLevel } from '../../../../src/publish/gate/gateLevel.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'

const found = createChecker().check(articleOf('近日,我们,他走了15-30%的路', { title: '标题。', keywords: ['近日'] }))

describe('what the checks found', () => {
  it('stops an export, is asked about, or is told; its field comes along, and what is said twice is said once', () => {
    const warnings = findingWarnings(found)
    expect(warnings.map((warning) => [warning.rule, gateLevel(warning)])).toEqual([
      ['titleFullStop', 'asks'],
      ['keywordCount', 'tells'],
      ['halfWidthMarks', 'stops'],
      ['numberRange', 'asks'],
    ])
    expect(warnings[0]).toMatchObject({ code: 'check', field: 'title' })
    expect(warnings[2]).not.toHaveProperty('field')
    expect(warnings[2]?.message.zh).toContain('（共 2 处）')
  })

  it('weighs what the profile says, and nothing where the profile turns a rule off', () => {
    const settled = settleFindings(found, NO_IGNORES, { halfWidthMarks: 'hint', titleFullStop: 'off' })
    expect(findingWarnings(settled).map((warning) => [warning.rule, gateLevel(warning)])).toEqual([
      ['keywordCount', 'tells'],
      ['halfWidthMarks', 'tells'],
      ['numberRange', 'asks'],
    ])
  })
})
