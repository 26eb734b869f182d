import type { Article } from '../../article/article.ts'
import { isWebAddress } from '../../article/document/safeAddress.ts'
import type { ArticleFiles } from '../articleFiles.ts'
import { fieldText } from '../fieldText.ts'
import { assetPath, relativeAddress } from '../fileNames.ts'
import { chineseDate, machineDate, minuteDate } from '../markup/dates.ts'
import { linkAddress } from '../markup/linkAddress.ts'
import { bodyHtml } from '../page/bodyHtml.ts'
import { headMetas } from '../page/headMetas.ts'
import { jsonLd } from '../page/jsonLd.ts'
import { PAGE_STYLE } from '../page/pageStyle.ts'
import { pageTitle } from '../page/pageTitle.ts'
import type { Profile } from '../profile.ts'

/** What a template is filled with. `html` holds what is markup already; everything else is text. */
export interface TemplateValues {
  readonly html: Readonly<Record<HtmlName, string>>
  readonly text: Readonly<Record<string, unknown>>
}

/** The variables that are markup, each made by the desk alone. */
export const HTML_NAMES = ['body', 'style', 'json_ld'] as const

/** A variable that is markup. */
export type HtmlName = (typeof HTML_NAMES)[number]

/** The variables of a page's template for an article; `templateVariables.ts` says what each of them is. */
export function templateValues(
  article: Article,
  profile: Profile,
  files: Pick<ArticleFiles, 'image' | 'attachments'>,
  pictureUrl: (name: string) => string,
): TemplateValues {
  const { metadata } = article
  const { site } = profile
  const body = bodyHtml(article, pictureUrl)
  return {
    html: {
      body: body.html,
      style: `${PAGE_STYLE}${body.css === '' ? '' : `\n${body.css}`}`,
      json_ld: jsonLd(article, profile, files.image),
    },
    text: {
      id: article.id,
      kicker: metadata.kicker,
      title: metadata.title,
      subtitle: metadata.subtitle,
      channel_path: metadata.channelPath,
      date: {
        chinese: chineseDate(metadata.publishedAt),
        minute: minuteDate(metadata.publishedAt),
        machine: machineDate(metadata.publishedAt) ?? '',
      },
      source: metadata.source,
      source_link: isWebAddress(metadata.sourceUrl) ? (linkAddress(metadata.sourceUrl) ?? '') : '',
      authors: metadata.authors,
      author_affiliation: metadata.authorAffiliation,
      author_bio: metadata.authorBio,
      abstract: metadata.abstract,
      keywords: metadata.keywords,
      editors: metadata.editors,
      proofreaders: metadata.proofreaders,
      reviewers: metadata.reviewers,
      origin: metadata.origin,
      language: metadata.language || 'zh-CN',
      rights: metadata.rights,
      joined: {
        authors: fieldText(metadata, 'authors', profile),
        keywords: fieldText(metadata, 'keywords', profile),
        editors: fieldText(metadata, 'editors', profile),
      },
      image: files.image === null ? '' : relativeAddress(files.image),
      attachments: files.attachments.map(({ name }) => ({ name, address: relativeAddress(assetPath('file', name)) })),
      site: {
        name: site.siteName,
        domain: site.siteDomain,
        id_code: site.siteIdCode,
        column_type: site.columnType,
        url: isWebAddress(site.url) ? (linkAddress(site.url) ?? '') : '',
      },
      page: {
        title: pageTitle(article, profile),
        metas: headMetas(article, profile, files.image).map(({ kind, name, content }) => ({ kind, name, content })),
        print_empty_summary: profile.printEmptySummary,
      },
    },
  }
}
