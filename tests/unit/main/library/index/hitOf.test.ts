import { expect, it } from 'vitest'
import { dictionaries } from '../../../../../main/library/index/dictionaries.ts'
import { hitOf } from '../../../../../main/library/index/hitOf.ts'
import { readIndexDoc } from '../../../../../main/library/index/readIndexDoc.ts'
import { readyClauses } from '../../../../../main/library/index/readyClauses.ts'
import { emptyMetadata } from '../../../../../src/article/metadata.ts'
import { parseQuery } from '../../../../../src/library/query/parseQuery.ts'

it('shows the place in the body, else in the metadata, never of what must not be there', async () => {
  const { simplify } = await dictionaries()
  const { row } = readIndexDoc('20160519-党建-abcd', null, 0)
  const doc = {
    row,
    metadata: { ...emptyMetadata(), title: '标题里的词', abstract: '摘要里的话' },
    body: '正文\n里的字',
  }
  const place = (text: string) => hitOf(doc, readyClauses(parseQuery(text, ''), simplify), simplify).snippet
  expect(place('的字')).toEqual({ before: '里', hit: '的字', after: '' })
  expect(place('的话')).toEqual({ before: '摘要里', hit: '的话', after: '' })
  expect(place('标题')).toBeNull()
  expect(place('-没有 的字')?.hit).toBe('的字')
  expect(place('-的字')).toBeNull()
  expect(place('字数:>0')).toBeNull()
})
