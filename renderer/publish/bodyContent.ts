import type { Article } from '../../src/article/article.ts'
import { bodyText } from '../../src/article/document/bodyText.ts'
import { fragmentHtml } from '../../src/publish/fragment/fragmentHtml.ts'
import type { Profile } from '../../src/publish/profile.ts'
import type { Content } from './copyContent.ts'

/** How a body is copied: formatted, for an editor that takes HTML; or as its source, for the source view of a CMS. */
export type CopyForm = 'formatted' | 'source'

/** The body of an article for the clipboard. */
export function bodyContent(article: Article, profile: Profile, form: CopyForm): Content {
  const html = fragmentHtml(article, profile)
  return form === 'source' ? { text: html } : { text: bodyText(article.document), html }
}
