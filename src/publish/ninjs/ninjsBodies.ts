import type { Article } from '../../article/article.ts'
import { countText } from '../../article/countText.ts'
import { bodyText } from '../../article/document/bodyText.ts'
import { readableText } from '../../article/document/withReadings.ts'
import { fragmentHtml } from '../fragment/fragmentHtml.ts'
import type { Profile } from '../profile.ts'

/** The body twice: as HTML, and as text for those who read no HTML; none where it is empty. */
export function ninjsBodies(article: Article, profile: Profile): readonly object[] | undefined {
  const text = readableText(article.document)
  const html = fragmentHtml(article, profile)
  const wordCount = countText(bodyText(article.document))
  const bodies = [
    { role: 'main', contentType: 'text/html', wordCount, value: html },
    { role: 'plain', contentType: 'text/plain', charCount: [...text].length, wordCount, value: text },
  ].filter(({ value }) => value !== '')
  return bodies.length === 0 ? undefined : bodies
}
