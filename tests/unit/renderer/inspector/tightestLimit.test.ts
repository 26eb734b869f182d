import { describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../../src/article/metadata.ts'
import type { Profile } from '../../../../src/publish/profile.ts'
import { BUILT_IN_PROFILES, PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { tightestLimit } from '../../../../renderer/inspector/tightestLimit.ts'

const title = (text: string) => withPatch(emptyMetadata(), { title: text })
const inCharacters: Profile = {
  ...PAGE_PROFILE,
  name: 'short',
  limits: { title: { most: 10, unit: 'characters' } },
}

describe('tightestLimit', () => {
  it('counts a 汉字 as two bytes for the page', () => {
    expect(tightestLimit(title('打好基层党建 决胜'), 'title', [PAGE_PROFILE])).toMatchObject({
      length: 17,
      most: 200,
      unit: 'bytes2',
    })
  })

  it('gives the profile that leaves the least room, whatever the order', () => {
    const text = title('打好基层党建决胜脱贫攻坚')
    for (const profiles of [
      [PAGE_PROFILE, inCharacters],
      [inCharacters, PAGE_PROFILE],
    ]) {
      expect(tightestLimit(text, 'title', profiles)).toMatchObject({ length: 12, most: 10, unit: 'characters' })
    }
    expect(tightestLimit(title(''), 'title', [PAGE_PROFILE, inCharacters])?.most).toBe(10)
  })

  it('counts the separators of a list', () => {
    const metadata = withPatch(emptyMetadata(), { keywords: ['党建', '脱贫'] })
    expect(tightestLimit(metadata, 'keywords', [PAGE_PROFILE])?.length).toBe(9)
  })

  it('says nothing of a field that nobody limits', () => {
    expect(tightestLimit(title('x'), 'rights', BUILT_IN_PROFILES)).toBeNull()
    expect(tightestLimit(title('x'), 'title', [])).toBeNull()
  })
})
