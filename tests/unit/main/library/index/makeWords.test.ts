import { expect, it } from 'vitest'
import { dictionaries } from '../../../../../main/library/index/dictionaries.ts'
import { makeWords } from '../../../../../main/library/index/makeWords.ts'
import { emptyMetadata } from '../../../../../src/article/metadata.ts'

it('makes each word once, and knows whether the text stands in the index as it is', async () => {
  const known = await dictionaries()
  const metadata = { ...emptyMetadata(), title: '党建' }
  const { words, plain } = makeWords({ metadata, body: '党建党建' }, known)
  const all = new TextDecoder().decode(words).split(' ')
  expect(all.filter((word) => word === '党建')).toHaveLength(1)
  expect(plain).toBe(true)
  expect(makeWords({ metadata, body: '黨建' }, known).plain).toBe(false)
  expect(makeWords({ metadata: { ...metadata, source: '黨報' }, body: '党建' }, known).plain).toBe(false)
})
