import type { Article } from '../../article/article.ts'
import type { Profile } from '../profile.ts'
import { articleFiles } from '../articleFiles.ts'
import { pageHtml } from './pageHtml.ts'

/**
 * The very page that the export writes, with its pictures from elsewhere, so that the preview is the real output.
 * @param pictureUrl gives a picture's address (a `data:` URL) by its asset's name; asked only for pictures whose bytes are here
 */
export function pagePreview(article: Article, profile: Profile, pictureUrl: (name: string) => string): string {
  return pageHtml(article, profile, articleFiles(article), pictureUrl)
}
