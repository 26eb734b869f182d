import type { Article } from '../../article/article.ts'
import { plainStem } from '../fileNames.ts'
import { shanghaiDate } from '../markup/dates.ts'
import type { Profile } from '../profile.ts'
import { asciiAddress } from './asciiAddress.ts'

/** The address that names an article: the page's own where the profile knows it, else a `tag:` of the site and the day it was made. */
export function ninjsUri({ id, createdAt }: Article, { site }: Profile): string {
  const page = asciiAddress(site.url)
  if (page !== null) return page
  const authority = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/i.test(site.siteDomain) ? site.siteDomain : 'localhost'
  return `tag:${authority},${(shanghaiDate(createdAt) ?? '1970-01-01').slice(0, 10)}:${plainStem(id)}`
}
