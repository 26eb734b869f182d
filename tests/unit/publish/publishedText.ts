import type { Article } from '../../../src/article/article.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { publish } from '../../../src/publish/publish.ts'

/** The text of a publication's main file; of an archive, that of its first entry, of a Word file its text. */
export function publishedText(article: Article, profile: Profile): string {
  const [first] = publish(article, profile).files
  const main =
    first?.kind === 'archive'
      ? (first.entries.find(({ path }) => path === 'word/document.xml') ?? first.entries[0])
      : first
  if (main?.kind !== 'text') throw new Error('the main file is not a text')
  return main.text
}
