import { describe, expect, it } from 'vitest'
import { newProfile } from '../../../../../renderer/publish/profiles/newProfile.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'

const copied = (label: string) => `${label} 副本`

describe('a new profile', () => {
  it('is the preset itself where its name is free', () => {
    expect(newProfile(PAGE_PROFILE, [], copied)).toBe(PAGE_PROFILE)
  })

  it('has the next free name else, and says that it is a copy', () => {
    const second = newProfile(PAGE_PROFILE, [PAGE_PROFILE], copied)
    expect(second.name).toBe('page-2')
    expect(second.label.zh).toMatch(/副本$/)
    expect(newProfile(second, [PAGE_PROFILE, second], copied).name).toBe('page-3')
  })
})
