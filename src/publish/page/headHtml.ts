import type { Article } from '../../article/article.ts'
import { isWebAddress } from '../../article/document/safeAddress.ts'
import { element, voidElement } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import { linkAddress } from '../markup/linkAddress.ts'
import type { Profile } from '../profile.ts'
import { cmsMetas } from './cmsMetas.ts'
import { dublinCoreMetas } from './dublinCoreMetas.ts'
import { jsonLd } from './jsonLd.ts'
import type { Meta } from './meta.ts'
import { openGraphMetas } from './openGraphMetas.ts'
import { PAGE_STYLE } from './pageStyle.ts'

/**
 * The inside of the page's `head`.
 * @param image path of the picture that stands for the article, relative to the page
 * @param css the rules that this page's body needs beside the common ones
 */
export function headHtml(article: Article, profile: Profile, image: string | null, css: string): string {
  const { site } = profile
  const title = article.metadata.title.trim() === '' ? article.id : article.metadata.title
  const canonical = isWebAddress(site.url) ? linkAddress(site.url) : null
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escapeText(site.siteName === '' ? title : `${title}-${site.siteName}`)),
    ...metas('name', cmsMetas(article, profile, image)),
    ...metas('property', openGraphMetas(article, profile, image)),
    ...(profile.dublinCore ? metas('name', dublinCoreMetas(article)) : []),
    ...(canonical === null ? [] : [voidElement('link', { rel: 'canonical', href: canonical })]),
    element('script', { type: 'application/ld+json' }, jsonLd(article, profile, image)),
    element('style', {}, `\n${PAGE_STYLE}${css === '' ? '' : `\n${css}`}\n`),
  ].join('\n')
}

function metas(attribute: 'name' | 'property', list: readonly Meta[]): string[] {
  return list
    .filter(([, content]) => content !== null && content.trim() !== '')
    .map(([name, content]) =>
      voidElement('meta', { [attribute]: name, content: (content ?? '').replace(/\s*\n\s*/g, ' ') }),
    )
}
