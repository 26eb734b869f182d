import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIELD_KEYS, fieldOf } from '../../../../src/article/fields.ts'
import { articleText } from '../../../../src/article/articleText.ts'
import { indexEntry } from '../../../../main/library/indexEntry.ts'
import { rememberedValues } from '../../../../main/library/rememberedValues.ts'
import { arbitraryArticle } from '../../../helpers/arbitraryArticle.ts'

describe('rememberedValues', () => {
  it('offers each value once, only for fields that remember, never an empty one, the more frequent first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryArticle(), { maxLength: 4 }), async (articles) => {
        const entries = await Promise.all(articles.map((article) => indexEntry(article.id, articleText(article), 0)))
        const values = rememberedValues(entries)
        expect(Object.keys(values)).toEqual(FIELD_KEYS.filter((key) => fieldOf(key).remembers))
        for (const [key, list] of Object.entries(values)) {
          const uses = articles.flatMap(({ metadata }) => [metadata[key as keyof typeof values]].flat())
          const count = (value: string) => uses.filter((use) => use === value).length
          expect(new Set(list)).toEqual(new Set(uses.filter((value) => value !== '')))
          expect(list).toHaveLength(new Set(list).size)
          expect(list.map(count)).toEqual(list.map(count).toSorted((a, b) => b - a))
        }
      }),
      { numRuns: 20 },
    )
  })
})
