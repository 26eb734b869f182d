import { articleText } from '../../src/article/articleText.ts'
import type { IndexDoc } from '../../main/library/index/indexDoc.ts'
import { readIndexDoc } from '../../main/library/index/readIndexDoc.ts'
import { generatedArticle } from './generatedArticle.ts'
import { seededRandom } from './seededRandom.ts'

/** What an index would read of so many generated articles. */
export function generatedDocs(count: number, seed = 1): IndexDoc[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, n) => {
    const article = generatedArticle(random, n)
    return { ...readIndexDoc(article.id, articleText(article), 0), mark: `${n} 1` }
  })
}
