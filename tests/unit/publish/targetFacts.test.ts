import { expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { PAGE_PROFILE } from '../../../src/publish/profiles.ts'
import { targetFacts } from '../../../src/publish/targetFacts.ts'

it('tells what a target asks for and does not get', () => {
  const facts = targetFacts(withPatch(emptyMetadata(), { editors: ['责'.repeat(30)] }), PAGE_PROFILE)
  expect(facts.missing).toEqual(['title'])
  expect(facts.over).toMatchObject([{ key: 'editors', length: 60, most: 50 }])
  expect(targetFacts(withPatch(emptyMetadata(), { title: '题' }), PAGE_PROFILE)).toMatchObject({
    missing: [],
    over: [],
  })
})
