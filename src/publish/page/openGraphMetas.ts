import type { Article } from '../../article/article.ts'
import { machineDate, shanghaiDate } from '../markup/dates.ts'
import type { Profile } from '../profile.ts'
import { absoluteAddress } from './absoluteAddress.ts'
import type { Meta } from './meta.ts'

/** Open Graph for articles (ogp.me). Its image must be an absolute address, so it is told only where the page's own is known. */
export function openGraphMetas({ metadata, modifiedAt }: Article, { site }: Profile, image: string | null): Meta[] {
  return [
    ['og:type', 'article'],
    ['og:title', metadata.title],
    ['og:description', metadata.abstract],
    ['og:site_name', site.siteName],
    ['og:url', site.url],
    ['og:image', absoluteAddress(site.url, image)],
    ['og:locale', metadata.language.includes('-') ? metadata.language.replace('-', '_') : null],
    ['article:published_time', machineDate(metadata.publishedAt)],
    ['article:modified_time', shanghaiDate(modifiedAt)],
    ...metadata.authors.map((name): Meta => ['article:author', name]),
    ['article:section', metadata.channelPath.at(-1) ?? ''],
    ...metadata.keywords.map((keyword): Meta => ['article:tag', keyword]),
  ]
}
