import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleText } from '../../../../src/article/articleText.ts'
import { countText } from '../../../../src/article/countText.ts'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { indexEntry } from '../../../../main/library/indexEntry.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'

describe('indexEntry', () => {
  it('tells of any article what a list shows, counted as the editor counts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryArticle(), async (article) => {
        const { row, metadata } = await indexEntry('20260101-夹-abcd', articleText(article), 0)
        const { title, editors, source, publishedAt } = article.metadata
        expect(row).toMatchObject({ id: '20260101-夹-abcd', title, editors, source, publishedAt })
        expect(row).toMatchObject({ modifiedAt: article.modifiedAt, stage: article.review.stage })
        expect(row.characters).toBe(countText(bodyText(article.document)))
        expect(metadata).toEqual(article.metadata)
      }),
      { numRuns: 30 },
    )
  })

  it.each([[null], [''], ['{'], ['[]'], ['{"format":"other"}']])('keeps a damaged row for %j', async (text) => {
    const { row } = await indexEntry('20260101-夹-abcd', text, 1000)
    expect(row).toMatchObject({ title: '20260101-夹-abcd', damaged: true, modifiedAt: '1970-01-01T00:00:01.000Z' })
  })

  it('shows an article of a newer version as it can', async () => {
    const [article] = fc.sample(arbitraryArticle(), 1)
    if (article === undefined) throw new Error('no sample')
    const newer = articleText(article).replace('"version": 1', '"version": 7')
    const { row } = await indexEntry(article.id, newer, 0)
    expect(row.title).toBe(article.metadata.title)
    expect(row).not.toHaveProperty('damaged')
  })
})
