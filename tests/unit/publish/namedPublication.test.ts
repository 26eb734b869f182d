import { describe, expect, it } from 'vitest'
import { namedPublication } from '../../../src/publish/namedPublication.ts'
import { BUILT_IN_PROFILES, PAGE_PROFILE } from '../../../src/publish/profiles.ts'
import { publish } from '../../../src/publish/publish.ts'
import { referenceArticle } from './referenceArticle.ts'

const article = referenceArticle()
const named = { ...PAGE_PROFILE, output: { folder: '', name: '{date}-{profile}' } }

describe('the names of what is published', () => {
  it('follow the pattern for every target, with the ending of the target', () => {
    for (const profile of BUILT_IN_PROFILES) {
      const [before] = publish(article, profile).files
      const [after] = publish(article, { ...profile, output: named.output }).files
      const ending = before?.path.slice(before.path.indexOf('.')) ?? ''
      expect(after?.path).toBe(`20160519-${profile.name}${ending}`)
    }
  })

  it('of pictures and of other files are left alone', () => {
    const pictures = { files: [{ path: 'images/a.jpg', kind: 'text', text: '' } as const], warnings: [] }
    expect(namedPublication(pictures, article, named)).toEqual(pictures)
    expect(namedPublication(pictures, article, PAGE_PROFILE)).toBe(pictures)
  })
})
