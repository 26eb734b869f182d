import type { Page } from '../tree/page.ts'
import { attribute, isElement, type PageElement } from '../tree/pageElement.ts'

/** The parts of a page that this program wrote. */
export interface OwnParts {
  readonly article: PageElement
  readonly body: PageElement
  /** the page's NewsArticle */
  readonly data: Readonly<Record<string, unknown>>
}

/** The parts of a page that is this program's own by its structure; null for any other, which is read as a reader would. */
export function ownParts(page: Page): OwnParts | null {
  const [body, ...others] = page.find('.body')
  const article = body?.parent
  if (body === undefined || others.length > 0 || article?.tag !== 'article' || article.parent?.tag !== 'main')
    return null
  if (page.find('#text-size')[0]?.parent?.tag !== 'span' || attribute(body, 'class') !== 'body') return null
  const data = newsArticle(page.scripts)
  return data === null ? null : { article, body, data }
}

function newsArticle(scripts: Page['scripts']): Readonly<Record<string, unknown>> | null {
  const block = scripts.filter(({ type }) => type === 'application/ld+json')
  if (block.length !== 1) return null
  try {
    const data = JSON.parse(block[0]?.text ?? '') as unknown
    const isArticle = typeof data === 'object' && data !== null && '@type' in data && data['@type'] === 'NewsArticle'
    return isArticle ? { ...data } : null
  } catch {
    return null
  }
}

/** The words of an element and of all within it, as they stand. */
export function wholeText(element: PageElement): string {
  return element.children.map((child) => (isElement(child) ? wholeText(child) : child.text)).join('')
}

/** The names in an element's `class`. */
export function classNames(element: PageElement): readonly string[] {
  return attribute(element, 'class').split(' ')
}
