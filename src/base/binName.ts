import { isArticleId } from './articleId.ts'

/** An id, and after `~` the number of a further article of that id in the bin. */
const FORM = /^(.+?)(?:~([2-9]|[1-9]\d{1,5}))?$/u

/**
 * The name of an article's folder in the bin: its id; a second one of the same id is `<id>~2`.
 * @param copy 1 for the first
 */
export function binName(id: string, copy: number): string {
  return copy === 1 ? id : `${id}~${copy}`
}

/** The id of the article that lies in the bin under a name; null for a name that nothing in the bin has. */
export function articleIdOfBinName(name: string): string | null {
  const id = FORM.exec(name)?.[1] ?? ''
  return isArticleId(id) ? id : null
}
