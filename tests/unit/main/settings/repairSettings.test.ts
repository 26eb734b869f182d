import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, settingsSchema } from '../../../../src/contract/settings.ts'
import { repairSettings } from '../../../../main/settings/repairSettings.ts'

describe('repairSettings', () => {
  it('makes settings of anything', () => {
    fc.assert(fc.property(fc.anything(), (stored) => settingsSchema.safeParse(repairSettings(stored)).success))
    const odd = fc.record(Object.fromEntries(Object.keys(settingsSchema.shape).map((key) => [key, fc.anything()])))
    fc.assert(fc.property(odd, (stored) => settingsSchema.safeParse(repairSettings(stored)).success))
  })

  it('changes nothing that is valid', () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark' as const, recentLibraries: ['/稿库'] }
    expect(repairSettings(settings)).toEqual(settings)
  })
})
