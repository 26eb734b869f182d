import type { Article } from '../article/article.ts'
import { fillPattern } from './fillPattern.ts'
import type { Profile } from './profile.ts'

/** The folder that an article's files go into by its profile, relative to the chosen one, with `/` between the parts; '' for that one. */
export function outputFolder(article: Article, profile: Profile): string {
  return profile.output.folder
    .split('/')
    .filter((part) => part.trim() !== '')
    .map((part) => fillPattern(part, article, profile))
    .join('/')
}
