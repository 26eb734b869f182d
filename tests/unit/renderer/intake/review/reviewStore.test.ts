import { beforeEach, describe, expect, it } from 'vitest'
import { useReview } from '../../../../../renderer/intake/review/reviewStore.ts'
import { emptyManuscript } from '../../../../helpers/emptyManuscript.ts'

const manuscript = emptyManuscript()
const review = { name: '来稿.docx', manuscript, metadata: manuscript.metadata, isMade: false }
const { ask, change, answer } = useReview.getState()

beforeEach(() => answer(false))

describe('the review of an import', () => {
  it('gives the fields as they were corrected, once they are accepted', async () => {
    const asked = ask(review)
    change({ title: '改过的标题' })
    answer(true)
    expect(await asked).toMatchObject({ title: '改过的标题' })
    expect(manuscript.metadata.title).toBe('')
    expect(useReview.getState().review).toBeNull()
  })

  it('gives nothing when it is cancelled, whatever was corrected', async () => {
    const asked = ask(review)
    change({ title: '改过的标题' })
    answer(false)
    expect(await asked).toBeNull()
  })

  it('cancels one that is open when another is asked for', async () => {
    const first = ask(review)
    const second = ask({ ...review, name: '另一篇.docx' })
    expect(await first).toBeNull()
    answer(true)
    expect(await second).not.toBeNull()
  })
})
