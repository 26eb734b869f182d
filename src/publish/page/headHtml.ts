import type { Article } from '../../article/article.ts'
import { isWebAddress } from '../../article/document/safeAddress.ts'
import { element, voidElement } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import { linkAddress } from '../markup/linkAddress.ts'
import type { Profile } from '../profile.ts'
import { headMetas } from './headMetas.ts'
import { jsonLd } from './jsonLd.ts'
import { PAGE_STYLE } from './pageStyle.ts'
import { pageTitle } from './pageTitle.ts'

/**
 * The inside of the page's `head`.
 * @param image path of the picture that stands for the article, relative to the page
 * @param css the rules that this page's body needs beside the common ones
 */
export function headHtml(article: Article, profile: Profile, image: string | null, css: string): string {
  const { site } = profile
  const canonical = isWebAddress(site.url) ? linkAddress(site.url) : null
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escapeText(pageTitle(article, profile))),
    ...headMetas(article, profile, image).map(({ kind, name, content }) =>
      voidElement('meta', { [kind]: name, content }),
    ),
    ...(canonical === null ? [] : [voidElement('link', { rel: 'canonical', href: canonical })]),
    element('script', { type: 'application/ld+json' }, jsonLd(article, profile, image)),
    element('style', {}, `\n${PAGE_STYLE}${css === '' ? '' : `\n${css}`}\n`),
  ].join('\n')
}
