import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/article/article.ts'
import { articleText } from '../../src/article/articleText.ts'
import { generatedArticle } from './generatedArticle.ts'
import { seededRandom } from './seededRandom.ts'

/**
 * Writes a library of generated articles, as fast as the disk takes them.
 * @param library absolute path; made where it is not there
 * @param each hears of every article written
 */
export function generatedLibrary(
  library: string,
  count: number,
  seed = 1,
  each: (article: Article) => void = () => undefined,
): void {
  const random = seededRandom(seed)
  mkdirSync(join(library, 'articles'), { recursive: true })
  const file = {
    format: 'qingyang/library',
    version: 1,
    id: `generated-${seed}`,
    name: '生成的稿库',
    createdAt: '2012-01-01T00:00:00.000Z',
  }
  writeFileSync(join(library, 'library.json'), JSON.stringify(file))
  for (let n = 0; n < count; n += 1) {
    const article = generatedArticle(random, n)
    const folder = join(library, 'articles', article.id)
    mkdirSync(folder)
    writeFileSync(join(folder, 'article.json'), articleText(article))
    each(article)
  }
}
