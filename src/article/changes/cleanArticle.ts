import type { Article } from '../article.ts'
import { cleanDocument } from './cleanDocument.ts'

/** An article as it leaves the desk: its body reads as if all that was done under 修订 were accepted. The same object where nothing is undecided. */
export function cleanArticle(article: Article): Article {
  const document = cleanDocument(article.document)
  return document === article.document ? article : { ...article, document }
}
