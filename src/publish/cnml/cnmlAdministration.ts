import type { Article } from '../../article/article.ts'
import { plainStem } from '../fileNames.ts'
import { shanghaiDate } from '../markup/dates.ts'
import { element } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import type { Profile } from '../profile.ts'
import { cnmlProvider } from './cnmlProvider.ts'

/** What its provider knows an article by: id, status, and the times of its first and its present version. */
export function cnmlAdministration(article: Article, profile: Profile): string {
  const { id, createdAt, modifiedAt, metadata } = article
  const provider = profile.site.siteDomain || 'localhost'
  const item = plainStem(id)
  const created = shanghaiDate(createdAt) ?? ''
  const day = created.slice(0, 10).replaceAll('-', '')
  const ids = {
    PublicId: `urn:CNML:${provider}:${day}:${item}:1`,
    ProviderId: provider,
    DateId: day,
    ItemId: item,
    VersionId: '1',
  }
  const inner = Object.entries(ids).map(([name, value]) => element(name, {}, escapeText(value)))
  return `<AdministrationMetaGroup>
<Id>${inner.join('')}</Id>
<Status>Usable</Status>
<Provider xsi:type="OrganizationType"><Name>${escapeText(cnmlProvider(metadata, profile))}</Name></Provider>
<FirstCreateTime>${created}</FirstCreateTime>
<CurrentRevisionTime>${shanghaiDate(modifiedAt) ?? ''}</CurrentRevisionTime>
</AdministrationMetaGroup>`
}
