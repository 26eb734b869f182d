import type { Article } from '../../article/article.ts'
import type { Profile } from '../profile.ts'

/** What a browser's tab says of a page: the title, or the id of an article without one, and the site. */
export function pageTitle({ id, metadata }: Article, { site }: Pick<Profile, 'site'>): string {
  const title = metadata.title.trim() === '' ? id : metadata.title
  return site.siteName === '' ? title : `${title}-${site.siteName}`
}
