import type { Article } from '../../article/article.ts'
import { presentAssets } from '../presentAssets.ts'
import { pageBlocks } from './pageBlocks.ts'

/** The body of a page, and the rules for the sizes that occur in it, so that the markup carries no styles. */
export interface BodyHtml {
  readonly html: string
  readonly css: string
}

/** Writes the body of a page; alignment and indent are classes, and a class for each picture width and column width that occurs. */
export function bodyHtml(article: Article, pictureUrl: (name: string) => string): BodyHtml {
  const { blocks, rules } = pageBlocks(article, presentAssets(article), pictureUrl)
  return { html: blocks.filter((block) => block !== '').join('\n'), css: [...rules.values()].join('\n') }
}
