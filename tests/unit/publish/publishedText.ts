import type { Article } from '../../../src/article/article.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { publish } from '../../../src/publish/publish.ts'

/** The text of a publication's main file. */
export function publishedText(article: Article, profile: Profile): string {
  const [main] = publish(article, profile).files
  if (main?.kind !== 'text') throw new Error('the main file is not a text')
  return main.text
}
