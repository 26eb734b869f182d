import { describe, expect, it } from 'vitest'
import { gateLevel } from '../../../../src/publish/gate/gateLevel.ts'

const message = { zh: '', en: '' }

describe('what a warning does to an export', () => {
  it.each([
    ['missingRequired', 'stops'],
    ['overLimit', 'asks'],
    ['missingBytes', 'asks'],
    ['remotePicture', 'asks'],
    ['tooLong', 'asks'],
    ['nearLimit', 'tells'],
    ['notCarried', 'tells'],
    ['titleSkipped', 'tells'],
  ] as const)('%s %s', (code, level) => {
    expect(gateLevel({ code, message })).toBe(level)
  })

  it('is what a check says, where a check said it', () => {
    expect(gateLevel({ code: 'check', message, level: 'stops' })).toBe('stops')
    expect(gateLevel({ code: 'check', message })).toBe('tells')
  })
})
