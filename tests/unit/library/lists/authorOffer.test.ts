import { expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../../src/article/metadata.ts'
import { authorOffer } from '../../../../src/library/lists/authorOffer.ts'
import { readLists } from '../../../../src/library/lists/readLists.ts'

const LISTS = readLists({ lists: { authors: [{ value: '吴益美', affiliation: '县委', bio: '干部' }, '丁涛'] } })
const offer = (fields: Parameters<typeof withPatch>[1]) => authorOffer(LISTS, withPatch(emptyMetadata(), fields))?.patch

it('fills only what is empty, from the first author of whom there is more to say', () => {
  expect(offer({ authors: ['丁涛', '吴益美'] })).toEqual({ authorAffiliation: '县委', authorBio: '干部' })
  expect(offer({ authors: ['吴益美'], authorAffiliation: '另一处' })).toEqual({ authorBio: '干部' })
  expect(offer({ authors: ['吴益美'], authorAffiliation: '另一处', authorBio: '另写的' })).toBeUndefined()
  expect(offer({ authors: ['丁涛', '没有'] })).toBeUndefined()
})
