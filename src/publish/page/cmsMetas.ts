import type { Article } from '../../article/article.ts'
import { fieldText } from '../fieldText.ts'
import { relativeAddress } from '../fileNames.ts'
import { minuteDate } from '../markup/dates.ts'
import type { Profile } from '../profile.ts'
import type { Meta } from './meta.ts'

/** The metas by which CMSs and government site inspections read an article page. */
export function cmsMetas({ metadata }: Article, profile: Profile, image: string | null): Meta[] {
  const { site } = profile
  return [
    ['ArticleTitle', metadata.title],
    ['PubDate', minuteDate(metadata.publishedAt)],
    ['ContentSource', metadata.source],
    ['Keywords', fieldText(metadata, 'keywords', profile)],
    ['Author', fieldText(metadata, 'authors', profile)],
    ['Description', metadata.abstract],
    ['Image', image === null ? null : relativeAddress(image)],
    ['Url', site.url],
    ['SiteName', site.siteName],
    ['SiteDomain', site.siteDomain],
    ['SiteIDCode', site.siteIdCode],
    ['ColumnName', metadata.channelPath.at(-1) ?? ''],
    ['ColumnType', site.columnType],
  ]
}
