import { expect, it } from 'vitest'
import { dictionaries } from '../../../../../main/library/index/dictionaries.ts'
import { docTokens, fieldMark } from '../../../../../main/library/index/docTokens.ts'
import { FIELD_KEYS } from '../../../../../src/article/fields.ts'
import { emptyMetadata } from '../../../../../src/article/metadata.ts'

it('gives the pairs of all text, and those of a field under its mark', async () => {
  const metadata = { ...emptyMetadata(), editors: ['钟义见'], title: '党建' }
  const words = docTokens({ metadata, body: '正文' }, await dictionaries()).split(' ')
  expect(words).toEqual(expect.arrayContaining(['钟义', '义见', '党建', '正文']))
  expect(words).toContain(`${fieldMark('editors')}钟义`)
  expect(words).not.toContain(`${fieldMark('title')}钟义`)
  expect(words).not.toContain('建钟')
})

it('has a mark of its own for each field', () => {
  expect(new Set(FIELD_KEYS.map(fieldMark)).size).toBe(FIELD_KEYS.length)
})
